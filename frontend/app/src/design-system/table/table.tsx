import type { ReactNode } from 'react';
import './table.css';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  isRowHeader?: boolean;
  numeric?: boolean;
}

interface TableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
}

/** On narrow screens each row becomes a block whose cells carry their column's name. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, numeric }) => (
              <th key={header} scope="col" data-numeric={numeric ? '' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ header, cell, isRowHeader, numeric }) => {
                const content = (
                  <>
                    <span className="table__label" aria-hidden="true">
                      {header}
                    </span>
                    <span className="table__value">{cell(row)}</span>
                  </>
                );
                return isRowHeader ? (
                  <th key={header} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={header} data-numeric={numeric ? '' : undefined}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
