import { useState } from 'react';
import { Problem } from '@/api/problem';
import type { AccountRequest } from '@/api/training-relationships';

export interface WantedAccount extends AccountRequest {
  id: string;
}

/** What became of the request for one person: refused if there is a problem. */
export interface Outcome {
  email: string;
  problem?: Problem;
}

/** One account after the other, so that a selection that breaks off is made as far as it came and can be gone on with. */
export function useMaking(create: (wanted: WantedAccount) => Promise<unknown>) {
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());

  const make = async (wanted: WantedAccount[]) => {
    const known = new Map(outcomes);
    for (const [done, account] of wanted.entries()) {
      setProgress({ done, total: wanted.length });
      const { id, email } = account;
      try {
        await create(account);
        known.set(id, { email });
      } catch (error) {
        known.set(id, { email, problem: Problem.from(error) });
      }
    }
    setProgress(undefined);
    setOutcomes(known);
  };
  return { progress, outcomes, make };
}
