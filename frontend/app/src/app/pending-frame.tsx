import { PublicLayout } from './layout/public-layout';
import { PendingPage } from './pending-page';

/** While it is not known yet who is there, the frame stands already. */
export function PendingFrame() {
  return (
    <PublicLayout>
      <PendingPage />
    </PublicLayout>
  );
}
