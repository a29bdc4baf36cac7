import { useState } from 'react';
import type { AccountHolder } from './account-holder';

/** Whether the person behind an address was found is told by an event. */
const ASK_EVERY = 2_000;

/** Who is chosen in a list, and for whom accounts are being made. */
export function useAccountChoice() {
  const [chosen, onChoose] = useState<string[]>([]);
  const [started, onStart] = useState<string[]>();
  const startedOf = (holders: AccountHolder[]) => holders.filter(({ id }) => started?.includes(id));
  return {
    chosen,
    onChoose,
    started,
    onStart,
    startedOf,
    /** How often the list is read anew while an answer is awaited. */
    askEvery: (holders: AccountHolder[]) =>
      startedOf(holders).some(({ state }) => state === 'REQUESTED') && ASK_EVERY,
    onClose: () => {
      onChoose([]);
      onStart(undefined);
    },
  };
}
