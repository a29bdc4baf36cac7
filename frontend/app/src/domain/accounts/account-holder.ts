import type { AccountState } from '@/api/training-relationships';
import { needsAccount } from './needs-account';

/** An apprentice or a trainer in a list, as far as their account goes. */
export interface AccountHolder {
  id: string;
  name: string;
  state: AccountState;
  mayCreate: boolean;
}

export const canBeChosen = ({ state, mayCreate }: AccountHolder) => mayCreate && needsAccount(state);
