/** The gable of a guild hall. */
export function Brand() {
  return (
    <span className="brand">
      <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect className="brand__ground" width="32" height="32" rx="7" />
        <path className="brand__hall" d="M6 26V14h3v-3h3V8h3V5h2v3h3v3h3v3h3v12h-7v-6a3 3 0 0 0-6 0v6z" />
      </svg>
      <span>Guildhall</span>
    </span>
  );
}
