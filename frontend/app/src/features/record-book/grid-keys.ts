export interface Position {
  row: number;
  column: number;
}

/** Where a key leads in a grid whose rows are of different length; undefined where it leads nowhere. */
export function moved({ row, column }: Position, key: string, lengths: number[]): Position | undefined {
  switch (key) {
    case 'ArrowLeft':
      return inside({ row, column: column - 1 }, lengths);
    case 'ArrowRight':
      return inside({ row, column: column + 1 }, lengths);
    case 'ArrowUp':
      return inside({ row: row - 1, column }, lengths);
    case 'ArrowDown':
      return inside({ row: row + 1, column }, lengths);
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return inside({ row, column: Infinity }, lengths);
    default:
      return undefined;
  }
}

function inside({ row, column }: Position, lengths: number[]): Position {
  const insideRow = clamp(row, lengths.length - 1);
  return { row: insideRow, column: clamp(column, (lengths[insideRow] ?? 1) - 1) };
}

const clamp = (value: number, highest: number) => Math.max(0, Math.min(highest, value));
