/** Where the work of a person stands. */
export type SaveState<Problem> =
  | { name: 'clean' }
  | { name: 'changed' }
  | { name: 'saving' }
  | { name: 'saved'; at: Date }
  | { name: 'failed'; problem: Problem };

export interface AutosaveOptions<Content, Problem> {
  save: (content: Content) => Promise<void>;
  toProblem: (error: unknown) => Problem;
  onState: (state: SaveState<Problem>) => void;
  delay?: number;
  now?: () => Date;
}

const DEFAULT_DELAY = 1500;

/**
 * Saves content a moment after the last change, one request at a time: two at once would race for the same version
 * and the second would be refused as stale.
 */
export class Autosave<Content, Problem> {
  private waiting: { content: Content } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;

  constructor(private readonly options: AutosaveOptions<Content, Problem>) {}

  change(content: Content): void {
    this.waiting = { content };
    this.options.onState({ name: 'changed' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.delay ?? DEFAULT_DELAY);
  }

  /** Saves what is waiting now; true when nothing unsaved is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) {
      await this.running;
    }
    if (!this.waiting) {
      return true;
    }
    this.running = this.saveOnce(this.waiting.content);
    const saved = await this.running;
    this.running = undefined;
    return saved && (this.isWaiting() ? this.flush() : true);
  }

  /** Forgets what was not saved, because the person decided so. */
  discard(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
    this.options.onState({ name: 'clean' });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async saveOnce(content: Content): Promise<boolean> {
    const { save, toProblem, onState, now } = this.options;
    this.waiting = undefined;
    onState({ name: 'saving' });
    try {
      await save(content);
      if (!this.isWaiting()) {
        onState({ name: 'saved', at: now?.() ?? new Date() });
      }
      return true;
    } catch (error) {
      this.waiting ??= { content };
      onState({ name: 'failed', problem: toProblem(error) });
      return false;
    }
  }

  /** Asked again after the request: the person may have gone on writing meanwhile. */
  private isWaiting(): boolean {
    return this.waiting !== undefined;
  }
}
