import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const TRIES = 2;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < TRIES && Problem.from(error).isPassing,
        // The guess of the browser about being online is often wrong in company networks: just ask.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
