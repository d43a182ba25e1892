// The panel of corrections comes only where somebody may correct.

import { lazily } from '../lazy.tsx';

export const CuratePanel = lazily(async () => (await import('./panel.tsx')).CuratePanel);
