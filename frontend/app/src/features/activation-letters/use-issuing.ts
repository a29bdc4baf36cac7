import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActivationCandidate } from '@/api/activation-letters';
import { issueActivationCode, type NewActivationCode } from '@/api/organisations';
import { Problem } from '@/api/problem';
import { useApi } from '@/session/function-context';

export interface Issuing {
  done: number;
  total: number;
  failed: { candidate: ActivationCandidate; problem: Problem }[];
}

/** One company after the other, so that a list that breaks off has issued whole codes and can be gone on with. */
export function useIssuing() {
  const api = useApi();
  const queryClient = useQueryClient();
  const [issuing, setIssuing] = useState<Issuing>();

  const issue = async (candidates: ActivationCandidate[], code: NewActivationCode) => {
    const failed: Issuing['failed'] = [];
    setIssuing({ done: 0, total: candidates.length, failed });
    for (const [index, candidate] of candidates.entries()) {
      try {
        await issueActivationCode(api, candidate.organisationId ?? '', code);
      } catch (error) {
        failed.push({ candidate, problem: Problem.from(error) });
      }
      setIssuing({ done: index + 1, total: candidates.length, failed: [...failed] });
    }
    await queryClient.invalidateQueries({ queryKey: [api.actingFor] });
  };
  return { issuing, issue };
}
