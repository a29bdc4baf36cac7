/**
 * What a service really sends: all properties of a schema except those that may be missing. The contracts mark nothing
 * as required in answers, though the services leave out only what has no value.
 */
export type Answered<Schema, MayBeMissing extends keyof Schema = never> = Required<
  Omit<Schema, MayBeMissing>
> &
  Pick<Schema, MayBeMissing>;

/** The loose form of the contract, in which everything may be missing at any depth. */
export type Loose<Type> = Type extends (infer Item)[]
  ? Loose<Item>[]
  : Type extends object
    ? { [Key in keyof Type]?: Loose<Type[Key]> }
    : Type;

export interface Page<Item> {
  items: Item[];
  /** The cursor of the next page; absent on the last. */
  next?: string;
}
