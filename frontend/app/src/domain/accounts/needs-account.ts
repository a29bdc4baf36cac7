import type { AccountState } from '@/api/training-relationships';

/** Nobody has been asked yet, or whoever was cannot be it. */
export const needsAccount = (state: AccountState) => state === 'NONE' || state === 'REFUSED';
