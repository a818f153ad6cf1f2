"""All that is kept, and the only place that speaks SQL: tables, named queries, the writer, migrations."""
