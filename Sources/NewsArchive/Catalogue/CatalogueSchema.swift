internal import GRDB

/// The tables of the catalogue. A migration that was released is never changed: a new one is added.
enum CatalogueSchema {
    /// The tables of newsd 0.1, whose full text lay in the same database: such an archive is set aside and made anew.
    static let formerMigration = "1 files, articles, text, copies"

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("2 files, articles, text, copies beside an index") { db in
            try db.execute(sql: state)
            try db.execute(sql: files)
            try db.execute(sql: articles)
            try db.execute(sql: copies)
        }
        migrator.registerMigration("3 facts, links, names, the queue of analysis") { db in
            try db.execute(sql: columnsOfAnalysis)
            try db.execute(sql: facts)
            try db.execute(sql: names)
            try db.execute(sql: links)
        }
        return migrator
    }

    /// The state is one row. `epoch` and `version` name what the index must hold (see `IndexTag`); rows of articles are
    /// numbered by `lastRow`, so that a number is never given twice.
    private static let state = """
        CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            epoch INTEGER NOT NULL,
            version INTEGER NOT NULL,
            lastRow INTEGER NOT NULL,
            lastChange INTEGER
        );
        INSERT INTO state (id, epoch, version, lastRow) VALUES (1, random(), 0, 0);
        CREATE TABLE note (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
        """

    /// Times of `modified` and `changed` in nanoseconds, all others in seconds since 1970. A file's articles have the rows
    /// from `firstArticle` on, in their order.
    private static let files = """
        CREATE TABLE file (
            id INTEGER PRIMARY KEY,
            path BLOB NOT NULL UNIQUE,
            inode INTEGER NOT NULL,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            racy INTEGER NOT NULL,
            contentHash BLOB,
            state TEXT NOT NULL,
            reason TEXT,
            format TEXT,
            charset TEXT,
            firstArticle INTEGER NOT NULL DEFAULT 0,
            articles INTEGER NOT NULL DEFAULT 0,
            indexed INTEGER,
            seen INTEGER NOT NULL
        );
        CREATE INDEX fileNotIndexed ON file (state) WHERE state <> 'indexed';
        """

    /// `key` and `story` are the numbers of ids; `byline` has a name a line; `body` is a BLOB because a text may hold NUL.
    /// No foreign keys: SQLite would look for the articles of a file that goes, which have no index by file.
    private static let articles = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            key INTEGER NOT NULL UNIQUE,
            story INTEGER NOT NULL,
            file INTEGER NOT NULL,
            title TEXT,
            outlet TEXT,
            credit TEXT,
            byline TEXT,
            dateline TEXT,
            published INTEGER,
            publishedEnd INTEGER,
            publishedFrom TEXT,
            seen INTEGER NOT NULL,
            language TEXT,
            folder TEXT NOT NULL,
            spanStart INTEGER NOT NULL,
            spanEnd INTEGER NOT NULL,
            words INTEGER NOT NULL,
            truncated INTEGER NOT NULL,
            fingerprint BLOB,
            copyGroup INTEGER
        );
        CREATE INDEX articleByStory ON article (story) WHERE story <> key;
        CREATE INDEX articleByFingerprint ON article (fingerprint) WHERE fingerprint IS NOT NULL;
        CREATE INDEX articleByCopyGroup ON article (copyGroup) WHERE copyGroup IS NOT NULL;
        CREATE TABLE articleText (
            article INTEGER PRIMARY KEY,
            body BLOB NOT NULL,
            pieces BLOB NOT NULL,
            furniture BLOB NOT NULL
        );
        """

    /// Only texts that two articles or more hold have a group.
    private static let copies = """
        CREATE TABLE copyGroup (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            fingerprint BLOB NOT NULL UNIQUE,
            original INTEGER NOT NULL,
            size INTEGER NOT NULL
        );
        """

    /// A story bears the key of its earliest article, a group of copies that of its original; an article without copies has no
    /// group. Articles up to the row `analysed` have been analysed, by the rules of that version. `hasConflict` is of the story,
    /// of an article that is alone its own.
    private static let columnsOfAnalysis = """
        ALTER TABLE state ADD COLUMN analysed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE state ADD COLUMN analysisVersion INTEGER NOT NULL DEFAULT 0;
        DROP INDEX articleByFingerprint;
        DROP INDEX articleByCopyGroup;
        DROP TABLE copyGroup;
        ALTER TABLE article DROP COLUMN fingerprint;
        UPDATE article SET copyGroup = NULL WHERE copyGroup IS NOT NULL;
        ALTER TABLE article ADD COLUMN quotes INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE article ADD COLUMN figures INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE article ADD COLUMN hasConflict INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE article ADD COLUMN ownConflict INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX articleByCopyGroup ON article (copyGroup, key) WHERE copyGroup IS NOT NULL;
        DROP INDEX articleByStory;
        CREATE INDEX articleByStory ON article (story, key) WHERE story <> key;
        """

    /// One row an article that was analysed. `facts` is `FactsEncoder`'s, `entries` that of `FactsEntries`: what stands of it in
    /// `mention` and `mentionedDays`. Samples and traits apart: all of them are read when the links' indexes are filled.
    private static let facts = """
        CREATE TABLE facts (article INTEGER PRIMARY KEY, facts BLOB NOT NULL, entries BLOB NOT NULL);
        CREATE TABLE linkTraits (article INTEGER PRIMARY KEY, copySamples BLOB NOT NULL, storyTraits BLOB NOT NULL);
        CREATE TABLE mentionedDays (
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            article INTEGER NOT NULL,
            PRIMARY KEY (first, last, article)
        ) WITHOUT ROWID;
        """

    /// Each different name once (`kind` is `Name.Kind`'s number; `NameEntry.speaker` for who is quoted), with the words under
    /// which it is found and the articles that have it.
    private static let names = """
        CREATE TABLE name (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE (kind, text));
        CREATE TABLE nameKey (
            key TEXT NOT NULL,
            kind INTEGER NOT NULL,
            name INTEGER NOT NULL,
            PRIMARY KEY (key, kind, name)
        ) WITHOUT ROWID;
        CREATE TABLE mention (
            name INTEGER NOT NULL,
            article INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (name, article)
        ) WITHOUT ROWID;
        """

    /// Edges between rows of articles, each in both directions; and the stories of two or more articles, each with the key of
    /// the article whose title it bears; `due` is not 0 while its conflicts are yet to be found, and grows with every change.
    /// The stories of articles that are `unsettled` are yet to be looked at; `linkRemovals` counts what took links away.
    private static let links = """
        CREATE TABLE copyLink (
            article INTEGER NOT NULL,
            other INTEGER NOT NULL,
            containment REAL NOT NULL,
            resemblance REAL NOT NULL,
            PRIMARY KEY (article, other)
        ) WITHOUT ROWID;
        CREATE TABLE storyLink (
            article INTEGER NOT NULL,
            other INTEGER NOT NULL,
            weight REAL NOT NULL,
            PRIMARY KEY (article, other)
        ) WITHOUT ROWID;
        CREATE TABLE story (id INTEGER PRIMARY KEY, central INTEGER NOT NULL, due INTEGER NOT NULL);
        CREATE INDEX storyDue ON story (id) WHERE due > 0;
        CREATE TABLE unsettled (article INTEGER PRIMARY KEY);
        ALTER TABLE state ADD COLUMN linkRemovals INTEGER NOT NULL DEFAULT 0;
        """
}
