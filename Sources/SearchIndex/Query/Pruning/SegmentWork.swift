/// The search for the best in one segment.
struct SegmentWork {
    private let search: Search
    private let query: BoundQuery
    private let matcher: SegmentMatcher
    private let segment: Int
    private let tables: ScoreBounds
    private let codes: UnsafePointer<UInt8>

    init(search: Search, matcher: SegmentMatcher, segment: Int, tables: ScoreBounds) throws(IndexError) {
        self.search = search
        self.matcher = matcher
        self.segment = segment
        self.tables = tables
        query = search.query
        codes = try matcher.scope.segment.lengthCodes()
    }

    func best(of leaf: Int, _ best: inout BestMatches) throws(IndexError) {
        switch query.prepared.leaves[leaf].shape {
        case .word(let word): try self.best(ofWord: word, leaf: leaf, &best)
        case .phrase(let words, let slop): try self.best(ofPhrase: words, slop: slop, leaf: leaf, &best)
        case .near, .same, .anyOf: try bestOfFound(leaf, &best)
        }
    }

    func best(ofAny leaves: [Int], _ best: inout BestMatches) throws(IndexError) {
        if leaves.allSatisfy(isPlain) {
            for language in languages(of: leaves) {
                var lists: [ScoredList] = []
                for leaf in leaves {
                    if let list = plainList(of: leaf, language: language) {
                        lists.append(try open(list, leaf: leaf))
                    }
                }
                try bestOfAny(lists, &best)
            }
            return
        }
        var lists: [ScoredList] = []
        for leaf in leaves {
            if isPlain(leaf), case .word(let word) = query.prepared.leaves[leaf].shape {
                for list in query.lists(ofWord: word, inSegment: segment) {
                    lists.append(try open(list, leaf: leaf))
                }
            } else {
                lists.append(scored(try matcher.hits(ofLeaf: leaf, within: .all), leaf: leaf))
            }
        }
        try bestOfAny(lists.filter { $0.blockCount > 0 }, &best)
    }

    /// False, with nothing done, where the leaves are no plain words.
    func best(ofAll leaves: [Int], _ best: inout BestMatches) throws(IndexError) -> Bool {
        guard leaves.allSatisfy(isPlain) else { return false }
        for language in languages(of: leaves) {
            let found = leaves.compactMap { plainList(of: $0, language: language) }
            guard found.count == leaves.count else { continue }
            var lists: [ScoredList] = []
            for (place, leaf) in leaves.enumerated() {
                lists.append(try open(found[place], leaf: leaf))
            }
            let work = BestOfAll(lists, codes: codes, cancellation: search.cancellation)
            defer { work.deallocate() }
            try work.run(&best)
        }
        return true
    }

    private func bestOfAny(_ lists: [ScoredList], _ best: inout BestMatches) throws(IndexError) {
        guard lists.count != 1 else {
            var work = BestOfOne(lists[0], codes: codes)
            return try work.run(&best)
        }
        let work = BestOfAny(
            lists,
            codes: codes,
            documentLimit: matcher.limit,
            cancellation: search.cancellation
        )
        defer { work.deallocate() }
        try work.run(&best)
    }
}

// One leaf.
extension SegmentWork {
    private func best(ofWord word: Int, leaf: Int, _ best: inout BestMatches) throws(IndexError) {
        var rest = query.lists(ofWord: word, inSegment: segment)
        while let first = rest.first {
            let own = rest.prefix { $0.language == first.language }
            rest = rest.dropFirst(own.count)
            if own.count > 1 {
                let hits = try matcher.reader.hits(of: own, weights: query.fieldWeights[leaf])
                var work = BestOfOne(scored(hits, leaf: leaf), codes: codes)
                try work.run(&best)
            } else if first.filter == nil {
                var work = BestOfOne(try open(first, leaf: leaf, tight: false), codes: codes)
                try work.run(&best)
            } else {
                try bestPhrases([first], slop: 0, leaf: leaf, &best)
            }
        }
    }

    private func best(
        ofPhrase words: [Int],
        slop: Int,
        leaf: Int,
        _ best: inout BestMatches
    ) throws(IndexError) {
        guard let rows = query.rows(ofWords: words, inSegment: segment) else { return try bestOfFound(leaf, &best) }
        for row in rows {
            try bestPhrases(row, slop: slop, leaf: leaf, &best)
        }
    }

    private func bestPhrases(
        _ lists: [WordList],
        slop: Int,
        leaf: Int,
        _ best: inout BestMatches
    ) throws(IndexError) {
        var opened: [ScoredList] = []
        var classes: Set<UInt32> = []
        for list in lists where classes.insert(list.classNumber).inserted {
            opened.append(try open(list, leaf: leaf))
        }
        let work = BestPhrases(
            opened,
            slop: slop,
            weight: query.weights[leaf],
            tables: tables,
            codes: codes,
            cancellation: search.cancellation
        )
        defer { work.deallocate() }
        let weights = query.fieldWeights[leaf]
        if lists.count > 1, slop == 0, lists.allSatisfy({ $0.filter == nil }) {
            try work.run(&best) { () throws(IndexError) in
                try PhraseMatcher(lists, matcher.scope, weights: weights, arena: search.arena)
            }
            return
        }
        try work.run(&best) { () throws(IndexError) in
            try PatternMatcher(
                query.prepared.leaves[leaf],
                query: query,
                segment: segment,
                weights: weights,
                arena: search.arena
            )
        }
    }

    /// Finds every document of the leaf first.
    private func bestOfFound(_ leaf: Int, _ best: inout BestMatches) throws(IndexError) {
        let hits = try matcher.hits(ofLeaf: leaf, within: .all)
        var work = BestOfOne(scored(hits, leaf: leaf), codes: codes)
        try work.run(&best)
    }
}

// Lists.
extension SegmentWork {
    /// Whether the leaf is a word with at most one list a language, all of which counts.
    private func isPlain(_ leaf: Int) -> Bool {
        guard case .word(let word) = query.prepared.leaves[leaf].shape else { return false }
        let lists = query.lists(ofWord: word, inSegment: segment)
        return lists.allSatisfy { $0.filter == nil }
            && zip(lists, lists.dropFirst()).allSatisfy { $0.language != $1.language }
    }

    private func plainList(of leaf: Int, language: Int) -> WordList? {
        guard case .word(let word) = query.prepared.leaves[leaf].shape else { return nil }
        return query.lists(ofWord: word, inSegment: segment).first { $0.language == language }
    }

    private func languages(of leaves: [Int]) -> [Int] {
        var found: Set<Int> = []
        for leaf in leaves {
            guard case .word(let word) = query.prepared.leaves[leaf].shape else { continue }
            found.formUnion(query.lists(ofWord: word, inSegment: segment).lazy.map(\.language))
        }
        return found.sorted()
    }

    private func open(_ list: WordList, leaf: Int, tight: Bool = true) throws(IndexError) -> ScoredList {
        let cursor = try matcher.scope.segment.cursor(
            for: list.info,
            positions: false,
            weights: query.fieldWeights[leaf],
            arena: search.arena
        )
        var opened = ScoredList(cursor, weight: query.weights[leaf], tables: tables)
        if tight {
            try opened.tightenBounds(codes)
        }
        return opened
    }

    private func scored(_ hits: DocumentHits, leaf: Int) -> ScoredList {
        ScoredList(hits, weight: query.weights[leaf], tables: tables, codes: codes, arena: search.arena)
    }
}
