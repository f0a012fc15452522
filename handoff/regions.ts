// The part of the content that the hand-off needs: what a Region says, in the version that serves.
import type { ContentSource } from '../config/source.js';

export type Regions = Pick<ContentSource, 'current' | 'region'>;
