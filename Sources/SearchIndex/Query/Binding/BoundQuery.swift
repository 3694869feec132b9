/// A posting list of one segment that a word of the query stands for.
struct WordList {
    var info: PostingListInfo
    var segment: Int
    /// The segment's number of the language.
    var language: Int
    /// The segment's number of the class.
    var classNumber: UInt32
    /// A place in `BoundQuery.filters`; nil where every form of the class counts.
    var filter: Int?
}

/// A query with what a snapshot knows of its words.
final class BoundQuery {
    let prepared: PreparedQuery
    let snapshot: IndexSnapshot
    let model: ScoreModel
    /// For each word of the query its lists, segment by segment, in each by language.
    let lists: [[WordList]]
    let filters: [FormFilter]
    /// For each word in how many documents of the snapshot it stands.
    let documentFrequencies: [Int]
    /// For each leaf what its saturated frequency is multiplied by; 0 for leaves that aren't scored.
    let weights: [Float]
    /// For each leaf what its words count in the fields.
    let fieldWeights: [FieldWeights]
    let warnings: [String]

    init(_ given: PreparedQuery, _ snapshot: IndexSnapshot) throws(IndexError) {
        // Since it was prepared, documents in further languages may have come.
        let isCurrent = given.languages == snapshot.statistics.languages
        let prepared = isCurrent ? given : try snapshot.prepare(given.query)
        var binder = WordBinder(snapshot: snapshot)
        var lists: [[WordList]] = []
        var frequencies: [Int] = []
        for word in prepared.words {
            let bound = try binder.bind(word, languages: prepared.languages)
            lists.append(bound.lists)
            frequencies.append(bound.documentFrequency)
        }
        let model = snapshot.scoring
        weights = prepared.leaves.map { leaf in
            leaf.isScored ? model.weight(documentFrequencies: leaf.words.lazy.map { frequencies[$0] }) : 0
        }
        let fieldWeights = FieldWeights(snapshot.schema.textFields.map(\.weight))
        self.fieldWeights = prepared.leaves.map { leaf in
            fieldWeights.restricted { leaf.fields.contains(.field($0)) }
        }
        self.prepared = prepared
        self.snapshot = snapshot
        self.model = model
        self.lists = lists
        documentFrequencies = frequencies
        filters = binder.filters
        warnings = binder.warnings
    }

    /// For each language that has all of the words the list of each; nil where a word has several lists in one.
    func rows(ofWords words: [Int], inSegment segment: Int) -> [[WordList]]? {
        let lists = words.map { self.lists(ofWord: $0, inSegment: segment) }
        var rows: [[WordList]] = []
        for first in lists[0] {
            let own = lists.map { lists in lists.filter { $0.language == first.language } }
            guard own.allSatisfy({ !$0.isEmpty }) else { continue }
            guard own.allSatisfy({ $0.count == 1 }) else { return nil }
            rows.append(own.map { $0[0] })
        }
        return rows
    }

    /// The lists of a word in one segment.
    func lists(ofWord word: Int, inSegment segment: Int) -> ArraySlice<WordList> {
        let all = lists[word]
        guard let first = all.firstIndex(where: { $0.segment == segment }) else { return [] }
        let end = all[first...].firstIndex { $0.segment != segment } ?? all.endIndex
        return all[first..<end]
    }
}
