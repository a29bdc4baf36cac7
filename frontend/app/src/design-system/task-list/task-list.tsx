import type { ReactNode } from 'react';
import './task-list.css';

export function TaskList({ children }: { children: ReactNode }) {
  return <ul className="task-list">{children}</ul>;
}

interface TaskProps {
  /** A link whose text begins with the verb. */
  link: ReactNode;
  context?: ReactNode;
  status?: ReactNode;
}

export function Task({ link, context, status }: TaskProps) {
  return (
    <li className="task">
      <div className="task__text">
        <span className="task__link">{link}</span>
        {context && <span className="task__context">{context}</span>}
      </div>
      {status}
    </li>
  );
}
