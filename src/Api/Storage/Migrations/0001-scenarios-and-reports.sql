CREATE TABLE IF NOT EXISTS scenarios (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS scenario_revisions (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id),
  revision INTEGER NOT NULL,
  saved TEXT NOT NULL,
  hash TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (scenario_id, revision)
);

CREATE TABLE IF NOT EXISTS reports (
  id TEXT NOT NULL PRIMARY KEY,
  scenario_id TEXT NOT NULL,
  scenario_revision INTEGER NOT NULL,
  created TEXT NOT NULL,
  hash TEXT NOT NULL,
  model_version TEXT NOT NULL,
  data_version TEXT NOT NULL,
  template TEXT NOT NULL,
  language TEXT NOT NULL,
  paper TEXT NOT NULL,
  font TEXT NOT NULL,
  pages INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  stored_name TEXT NOT NULL,
  shown_name TEXT NOT NULL,
  FOREIGN KEY (scenario_id, scenario_revision) REFERENCES scenario_revisions (scenario_id, revision)
);
