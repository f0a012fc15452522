// Whatever a citizen can type into is masked before it is written; lengths stay, so that positions keep their meaning.
import type { Json, StoredActivity } from './records.js';

export function masked(activity: StoredActivity, mask: (text: string) => string): StoredActivity {
  if (activity.value === undefined && activity.attachments === undefined) {
    return activity.text === undefined ? activity : { ...activity, text: mask(activity.text) };
  }
  return {
    ...activity,
    ...(activity.text === undefined ? {} : { text: mask(activity.text) }),
    ...(activity.value === undefined ? {} : { value: maskedJson(activity.value, mask) }),
    ...(activity.attachments === undefined
      ? {}
      : { attachments: activity.attachments.map((file) => (file.name === undefined ? file : { ...file, name: mask(file.name) })) }),
  };
}

function maskedJson(value: Json, mask: (text: string) => string): Json {
  if (typeof value === 'string') return mask(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Json) => maskedJson(item, mask));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, item === undefined ? item : maskedJson(item, mask)]));
}
