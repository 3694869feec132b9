internal import SearchIndex

/// What one transaction of the catalogue does to the index: of several changes of one article the last counts.
struct IndexChanges {
    private var added: [ArticleDocument] = []
    /// By key: where it stands in `added`.
    private var places: [ArticleKey: Int] = [:]
    private var removed: Set<ArticleKey> = []
    private var columns: [ArticleKey: ArticleColumns] = [:]

    var isEmpty: Bool { places.isEmpty && removed.isEmpty && columns.isEmpty }

    mutating func add(_ document: ArticleDocument) {
        places[document.key] = added.count
        added.append(document)
    }

    mutating func remove(_ key: ArticleKey) {
        places[key] = nil
        columns[key] = nil
        removed.insert(key)
    }

    /// Of an article that is not added here.
    mutating func set(_ columns: ArticleColumns, of key: ArticleKey) {
        self.columns[key] = columns
    }

    /// Every article whose document is changed in any way.
    var keys: Set<ArticleKey> { removed.union(places.keys).union(columns.keys) }

    var documents: [IndexDocument] { places.values.sorted().map { added[$0].indexDocument } }
    var deletedKeys: [UInt64] { removed.filter { places[$0] == nil }.map { UInt64($0.number) } }
    var columnChanges: [ColumnChange] { columns.map { $1.columnChange(of: $0) } }

    /// Of the text that is added, in bytes of its folded words.
    var size: Int { places.values.reduce(0) { $0 + added[$1].title.folded.count + added[$1].body.folded.count } }

    func apply(to index: TextIndex) throws(IndexError) {
        try index.delete(keys: deletedKeys)
        try index.replace(documents)
        try index.update(columnChanges)
    }
}
