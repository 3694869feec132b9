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
    let content: PreparedQuery.Content
    let snapshot: IndexSnapshot
    let scopes: [SegmentScope]
    let model: ScoreModel
    /// For each word of the query its lists, segment by segment, in each by language.
    let lists: [[WordList]]
    let filters: [FormFilter]
    /// For each leaf what its saturated frequency is multiplied by; 0 for leaves that aren't scored.
    let weights: [Float]
    let warnings: [String]

    init(_ given: PreparedQuery, _ snapshot: IndexSnapshot) throws(IndexError) {
        // Since it was prepared, documents in further languages may have come.
        let isCurrent = given.content.languages == snapshot.statistics.languages
        let content = isCurrent ? given.content : try snapshot.prepare(given.query).content
        let model = snapshot.scoring
        scopes = try snapshot.scopes.all(of: snapshot)
        var binder = WordBinder(snapshot: snapshot, scopes: scopes)
        var lists: [[WordList]] = []
        var frequencies: [Int] = []
        lists.reserveCapacity(content.words.count)
        frequencies.reserveCapacity(content.words.count)
        for word in content.words {
            let bound = try binder.bind(word)
            lists.append(bound.lists)
            frequencies.append(bound.documentFrequency)
        }
        weights = content.leaves.map { leaf in
            leaf.isScored ? model.weight(documentFrequencies: leaf.words.lazy.map { frequencies[$0] }) : 0
        }
        self.content = content
        self.snapshot = snapshot
        self.model = model
        self.lists = lists
        filters = binder.filters
        warnings = binder.warnings
    }

    var leaves: [QueryLeaf] { content.leaves }

    /// Runs what reads a segment, and notes when it meets damage.
    @inline(__always)
    func reading<Result>(
        _ segment: Int,
        _ body: (SegmentScope) throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
        do {
            return try body(scopes[segment])
        } catch {
            if error.code == .damaged {
                snapshot.reportDamage(of: snapshot.segments[segment], error)
            }
            throw error
        }
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
