import * as z from 'zod/mini';
import { required } from '@/domain/forms/rules';

const LONGEST_REASON = 500;

export interface DepartureValues {
  successorId: string;
  reason: string;
  moves: boolean;
  organisationId: string;
  role: string;
}

export const departureSchema = z
  .object({
    successorId: required('departure.successor.missing'),
    reason: required('departure.reason.missing', LONGEST_REASON),
    moves: z.boolean(),
    organisationId: z.string(),
    role: z.string(),
  })
  .check(
    z.refine(({ moves, organisationId }) => !moves || organisationId !== '', {
      error: 'departure.move.company.missing',
      path: ['organisationId'],
    }),
  );
