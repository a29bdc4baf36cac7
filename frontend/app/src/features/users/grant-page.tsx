import { GiveGrantPage } from './give-grant-page';
import { ReplaceGrantPage } from './replace-grant-page';

interface GrantPageProps {
  personId: string;
  /** The grant to be changed, or `new` for a further one. */
  grantId: string;
}

export function GrantPage({ personId, grantId }: GrantPageProps) {
  return grantId === 'new' ? (
    <GiveGrantPage personId={personId} />
  ) : (
    <ReplaceGrantPage personId={personId} grantId={grantId} />
  );
}
