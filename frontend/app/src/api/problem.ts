export interface Violation {
  field: string;
  code: string;
  message: string;
}

interface ProblemBody {
  code?: string;
  title?: string;
  violations?: Violation[];
  traceId?: string;
}

/** The door answers so when the person's session is over. */
export const SESSION_OVER = 499;

/** A request that did not work out; the portal translates it by its code (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly violations: Violation[] = [],
    readonly traceId?: string,
  ) {
    super(`${status} ${code}`);
  }

  static of(response: Response, body: unknown): Problem {
    if (response.status === SESSION_OVER) {
      return new Problem(SESSION_OVER, 'session.over');
    }
    const { code, violations, traceId } = isObject(body) ? (body as ProblemBody) : {};
    return new Problem(response.status, code ?? `status.${response.status}`, violations ?? [], traceId);
  }

  /** The network or the door does not answer at all. */
  static unreachable(): Problem {
    return new Problem(0, 'network.unreachable');
  }

  static from(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem(500, 'portal.unexpected');
  }

  get isOffline(): boolean {
    return this.status === 0;
  }

  /** Asking again may help: the fault is not the request's. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
