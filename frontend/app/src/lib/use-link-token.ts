import { useEffect, useState } from 'react';
import { forgetFragment, readFragment } from './fragment';

/** The secret of a mail's link. It leaves the address bar at once. */
export function useLinkToken(): string | null {
  const [token] = useState(() => readFragment().get('token'));
  useEffect(forgetFragment, []);
  return token;
}
