import type { Versioned } from '@/api/client';
import { Problem } from '@/api/problem';
import type { TrainingRecord, RecordContent } from '@/api/training-records';
import { Autosave, type SaveState } from '@/lib/autosave';
import type { Draft } from '@/lib/drafts';
import { isUnreadable, toContent, type WeekForm } from './week-form';

/** Somebody, perhaps the same person in another window, saved this week meanwhile. */
export interface Conflict {
  mine: WeekForm;
  theirs: Versioned<TrainingRecord>;
}

export type WeekSaveState = SaveState<Problem> | { name: 'unreadable' };

export interface WeekDraftView {
  form: WeekForm;
  state: WeekSaveState;
  conflict: Conflict | undefined;
}

interface WeekDraftingOptions {
  server: Versioned<TrainingRecord>;
  toForm: (content: RecordContent) => WeekForm;
  /** What this browser still held of an earlier visit. */
  kept: Draft<WeekForm> | undefined;
  save: (etag: string, content: RecordContent) => Promise<Versioned<TrainingRecord>>;
  fetch: () => Promise<Versioned<TrainingRecord>>;
  onSaved: (record: Versioned<TrainingRecord>) => void;
  keep: (base: string, form: WeekForm) => void;
  drop: () => void;
  delay?: number;
}

const STALE = 412;

/** The week being written: saved to the server by itself, and kept in this browser until the server has it (REC-1). */
export class WeekDrafting {
  private view: WeekDraftView;
  private latest: Versioned<TrainingRecord>;
  private readonly autosave: Autosave<WeekForm, Problem>;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: WeekDraftingOptions) {
    const { server, kept, toForm, delay } = options;
    this.latest = server;
    this.autosave = new Autosave<WeekForm, Problem>({
      save: (form) => this.save(form),
      toProblem: (error) => Problem.from(error),
      onState: (state) => this.show({ state }),
      delay,
    });
    const fits = kept === undefined || kept.base === server.etag;
    this.view = {
      form: kept?.content ?? toForm(server.data.content),
      state: { name: 'clean' },
      conflict: fits ? undefined : { mine: kept.content, theirs: server },
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): WeekDraftView => this.view;

  /** What was kept and still fits goes to the server without asking. */
  start(): void {
    if (this.options.kept && !this.view.conflict) {
      this.change(this.view.form);
    }
  }

  change(form: WeekForm): void {
    this.show({ form });
    this.options.keep(this.latest.etag, form);
    if (form.days.some(isUnreadable)) {
      this.autosave.discard();
      this.show({ state: { name: 'unreadable' } });
    } else {
      this.autosave.change(form);
    }
  }

  /** The version of the server once everything is saved; undefined where it could not be. */
  async flush(): Promise<Versioned<TrainingRecord> | undefined> {
    if (this.view.conflict) {
      return undefined;
    }
    return (await this.autosave.flush()) ? this.latest : undefined;
  }

  keepMine(): void {
    const { conflict } = this.view;
    if (conflict) {
      this.latest = conflict.theirs;
      this.show({ conflict: undefined });
      this.change(conflict.mine);
      void this.autosave.flush();
    }
  }

  takeTheirs(): void {
    const { conflict } = this.view;
    if (conflict) {
      this.latest = conflict.theirs;
      this.autosave.discard();
      this.show({ conflict: undefined, form: this.options.toForm(conflict.theirs.data.content) });
      this.options.drop();
      this.options.onSaved(conflict.theirs);
    }
  }

  private async save(form: WeekForm): Promise<void> {
    try {
      this.latest = await this.options.save(this.latest.etag, toContent(form));
    } catch (error) {
      if (Problem.from(error).status === STALE) {
        const theirs = await this.options.fetch();
        this.show({ conflict: { mine: this.view.form, theirs } });
      }
      throw error;
    }
    if (this.view.form === form) {
      this.options.drop();
    } else {
      // Written on while the request ran: that part still stands only here, now on top of the new version.
      this.options.keep(this.latest.etag, this.view.form);
    }
    this.options.onSaved(this.latest);
  }

  private show(change: Partial<WeekDraftView>): void {
    this.view = { ...this.view, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
