import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Versioned } from '@/api/client';
import { fetchWeek, saveWeek, weekKey, type TrainingRecord } from '@/api/training-records';
import { useTranslation } from '@/i18n/use-translation';
import { dropDraft, keepDraft, type Draft } from '@/lib/drafts';
import { useApi, useMe } from '@/session/function-context';
import { WeekDrafting, type WeekDraftView } from './week-drafting';
import { toForm, type WeekForm } from './week-form';

export const draftName = (bookId: string, week: string) => `week/${bookId}/${week}`;

interface WeekDraftingProps {
  bookId: string;
  week: string;
  server: Versioned<TrainingRecord>;
  kept: Draft<WeekForm> | undefined;
}

export function useWeekDrafting(props: WeekDraftingProps): [WeekDrafting, WeekDraftView] {
  const { bookId, week, server, kept } = props;
  const { language } = useTranslation();
  const api = useApi();
  const { personId } = useMe();
  const queryClient = useQueryClient();

  const [drafting] = useState(() => {
    const name = draftName(bookId, week);
    // A browser that keeps nothing, as in private windows of some, must not keep anybody from writing.
    const ignore = () => undefined;
    return new WeekDrafting({
      server,
      kept,
      toForm: (content) => toForm(content, week, language),
      save: (etag, content) => saveWeek(api, bookId, week, etag, content),
      fetch: () => fetchWeek(api, bookId, week),
      onSaved: (record) => queryClient.setQueryData(weekKey(api, bookId, week), record),
      keep: (base, form) => void keepDraft(personId, name, base, form).catch(ignore),
      drop: () => void dropDraft(personId, name).catch(ignore),
    });
  });

  useEffect(() => {
    const saveAgain = () => void drafting.flush();
    drafting.start();
    window.addEventListener('online', saveAgain);
    return () => {
      window.removeEventListener('online', saveAgain);
      void drafting.flush();
    };
  }, [drafting]);

  return [drafting, useSyncExternalStore(drafting.subscribe, drafting.current)];
}
