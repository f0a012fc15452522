// The languages of the service, and a text in several of them.

/** The ten languages of the service. The first four carry all content, the others the texts that must never be missing. */
export const LANGUAGES = ['it', 'en', 'de', 'fr', 'es', 'ro', 'ar', 'uk', 'zh', 'sq'] as const;
export type Language = (typeof LANGUAGES)[number];
export const FULL_LANGUAGES = ['it', 'en', 'de', 'fr'] as const satisfies readonly Language[];

/** A text in the languages it exists in; Italian always does. */
export type Localized = { readonly it: string } & { readonly [language in Language]?: string };
