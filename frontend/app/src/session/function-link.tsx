import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useActingFunction } from './function-context';

interface FunctionLinkProps {
  /** The path behind the function, like /trainers. */
  to: string;
  search?: Record<string, string | number | undefined>;
  className?: string;
  /** Marked as current only on exactly this address, not on the pages below it. */
  exact?: boolean;
  tabIndex?: number;
  children: ReactNode;
}

/** A link that stays in the function of the page. */
export function FunctionLink({
  to,
  search,
  className,
  exact = false,
  tabIndex,
  children,
}: FunctionLinkProps) {
  const { basePath } = useActingFunction();
  return (
    <Link
      to={`${basePath}${to}`}
      search={search as never}
      className={className}
      tabIndex={tabIndex}
      activeOptions={{ exact, includeSearch: exact || search !== undefined }}
    >
      {children}
    </Link>
  );
}
