import type { DelegationProposal } from '@/api/delegations';

/** Who is to act for whom, for texts. */
export const sidesOf = ({ delegateName, principalName }: DelegationProposal, nameless: string) => ({
  delegate: delegateName ?? nameless,
  principal: principalName ?? nameless,
});
