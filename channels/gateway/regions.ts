// What the gateway needs to know of the Regions' content; config/source.ts is one of these.
import type { RegionContent } from '../../config/content.js';
import type { Texts } from '../../config/text-keys.js';

/** The part of a Region's content that doors look at. */
export interface DoorContent {
  readonly region: RegionContent['region'];
  readonly texts: Pick<Texts, 'machine_notice' | 'privacy_notice'>;
}

/** The content that is published now. `version` changes whenever anything in it does. */
export interface RegionSource {
  current(): { readonly version: string; readonly regions: ReadonlyMap<string, DoorContent> };
  region(name: string): DoorContent | undefined;
}
