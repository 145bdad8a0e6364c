-- Tables are made again because their keys change: scenarios and reports get a number that only grows, in the order in which
-- rows were committed, for pages to go by; a report outlives its scenario, so it no longer refers to it.
ALTER TABLE reports RENAME TO old_reports;
ALTER TABLE scenario_revisions RENAME TO old_scenario_revisions;
ALTER TABLE scenarios RENAME TO old_scenarios;

CREATE TABLE scenarios (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  name TEXT,
  folded_name TEXT,
  hash TEXT NOT NULL
);

CREATE TABLE scenario_revisions (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  saved TEXT NOT NULL,
  hash TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (scenario_id, revision)
);

CREATE TABLE scenario_states (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  PRIMARY KEY (scenario_id, state)
);

CREATE TABLE reports (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
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
  shown_name TEXT NOT NULL
);

CREATE TABLE kept_answers (
  key TEXT NOT NULL PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  kept TEXT NOT NULL,
  location TEXT NOT NULL,
  tag TEXT,
  body TEXT NOT NULL
);

CREATE INDEX kept_answers_by_age ON kept_answers (kept);
CREATE INDEX scenarios_by_hash ON scenarios (hash);
CREATE INDEX scenario_states_by_state ON scenario_states (state, scenario_id);
CREATE INDEX reports_by_scenario ON reports (scenario_id);

-- upper() folds the letters of ASCII only; a scenario with others is found by them again once it is replaced.
INSERT INTO scenarios (id, revision, created, updated, name, folded_name, hash)
SELECT old_scenarios.id, old_scenarios.revision, old_scenarios.created, old_scenarios.updated,
       json_extract(body, '$.name'), upper(json_extract(body, '$.name')), hash
FROM old_scenarios
JOIN old_scenario_revisions
  ON old_scenario_revisions.scenario_id = old_scenarios.id AND old_scenario_revisions.revision = old_scenarios.revision
ORDER BY old_scenarios.id;

INSERT INTO scenario_revisions (scenario_id, revision, saved, hash, body)
SELECT scenario_id, revision, saved, hash, body FROM old_scenario_revisions;

INSERT INTO scenario_states (scenario_id, state)
SELECT DISTINCT old_scenarios.id, json_extract(site.value, '$.state')
FROM old_scenarios
JOIN old_scenario_revisions
  ON old_scenario_revisions.scenario_id = old_scenarios.id AND old_scenario_revisions.revision = old_scenarios.revision
JOIN json_each(old_scenario_revisions.body, '$.sites') AS site
WHERE json_extract(site.value, '$.state') IS NOT NULL;

INSERT INTO reports (id, scenario_id, scenario_revision, created, hash, model_version, data_version,
                     template, language, paper, font, pages, bytes, stored_name, shown_name)
SELECT id, scenario_id, scenario_revision, created, hash, model_version, data_version,
       template, language, paper, font, pages, bytes, stored_name, shown_name
FROM old_reports
ORDER BY created, id;

DROP TABLE old_reports;
DROP TABLE old_scenario_revisions;
DROP TABLE old_scenarios;
