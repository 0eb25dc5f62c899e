import type { conversation as dutch } from '../nl/conversation.ts';

export const conversation: typeof dutch = {};
