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
}
