internal import GRDB

/// The tables of the catalogue. A migration that was released is never changed: a new one is added.
enum CatalogueSchema {
    /// Bumped whenever words are cut, folded or laid down in the index otherwise than before: the index is then made anew.
    static let indexFormat = "1"
    static let indexFormatNote = "archive.indexFormat"
    static let lastChangeNote = "archive.lastChange"

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 files, articles, text, copies") { db in
            try db.execute(sql: files)
            try db.execute(sql: articles)
            try db.execute(sql: copies)
            try FullTextIndex.createTables(in: db)
            try db.execute(
                sql: "INSERT INTO note (key, value) VALUES (?, ?)",
                arguments: [indexFormatNote, indexFormat]
            )
        }
        return migrator
    }

    /// Times of `modified` and `changed` in nanoseconds, all others in seconds since 1970.
    private static let files = """
        CREATE TABLE note (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
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
            articles INTEGER NOT NULL DEFAULT 0,
            indexed INTEGER,
            seen INTEGER NOT NULL
        );
        CREATE INDEX fileByState ON file (state);
        """

    /// `key` and `story` are the numbers of ids; `byline` has a name a line; `body` is a BLOB because a text may hold NUL.
    private static let articles = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            key INTEGER NOT NULL UNIQUE,
            story INTEGER NOT NULL,
            file INTEGER NOT NULL REFERENCES file (id),
            ordinal INTEGER NOT NULL,
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
        CREATE INDEX articleByFile ON article (file, ordinal);
        CREATE INDEX articleByStory ON article (story);
        CREATE INDEX articleByFingerprint ON article (fingerprint) WHERE fingerprint IS NOT NULL;
        CREATE TABLE articleText (
            article INTEGER PRIMARY KEY REFERENCES article (id),
            body BLOB NOT NULL,
            pieces BLOB NOT NULL,
            furniture BLOB NOT NULL
        );
        """

    /// Only texts that two articles or more hold have a group.
    private static let copies = """
        CREATE TABLE copyGroup (
            id INTEGER PRIMARY KEY,
            fingerprint BLOB NOT NULL UNIQUE,
            original INTEGER NOT NULL,
            size INTEGER NOT NULL
        );
        """
}
