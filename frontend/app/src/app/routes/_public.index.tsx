import { createFileRoute, redirect } from '@tanstack/react-router';
import { StartPage } from '@/features/about/start-page';
import { firstFunction } from '@/session/acting-function';
import { whoIsThere } from '../guards';

/** Visitors read what the portal is; whoever is signed in goes on where they work (ACC-2). */
export const Route = createFileRoute('/_public/')({
  beforeLoad: async ({ context }) => {
    const person = await whoIsThere(context.queryClient);
    if (person) {
      throw redirect({
        to: firstFunction(person.functions)?.basePath ?? '/activate',
        replace: true,
      });
    }
  },
  component: StartPage,
});
