/// The search for the best in one segment.
struct SegmentWork {
    let segment: Int
    private let search: Search
    private let query: BoundQuery
    private let scope: SegmentScope

    init(_ search: Search, _ segment: Int) {
        self.search = search
        self.segment = segment
        query = search.query
        scope = search.query.scopes[segment]
    }

    func best(of leaf: Int, _ best: inout BestMatches) throws(IndexError) {
        switch query.content.leaves[leaf].shape {
        case .word(let word): try self.best(ofWord: word, leaf: leaf, &best)
        case .phrase(let words, let slop): try self.best(ofPhrase: words, slop: slop, leaf: leaf, &best)
        case .near, .same, .anyOf: try bestOfFound(leaf, &best)
        }
    }

    func best(ofAny leaves: [Int], _ best: inout BestMatches) throws(IndexError) {
        if leaves.allSatisfy(isPlain) {
            for language in scope.languages.indices {
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
        let matcher = search.matcher(ofSegment: segment)
        var lists: [ScoredList] = []
        for leaf in leaves {
            if isPlain(leaf), case .word(let word) = query.content.leaves[leaf].shape {
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
        for language in scope.languages.indices {
            let found = leaves.compactMap { plainList(of: $0, language: language) }
            guard found.count == leaves.count else { continue }
            var lists: [ScoredList] = []
            for (place, leaf) in leaves.enumerated() {
                lists.append(try open(found[place], leaf: leaf))
            }
            let work = BestOfAll(lists, codes: scope.codes, cancellation: search.cancellation)
            defer { work.deallocate() }
            try work.run(&best)
        }
        return true
    }

    private func bestOfAny(_ lists: [ScoredList], _ best: inout BestMatches) throws(IndexError) {
        guard lists.count > 1 else {
            for list in lists {
                var work = BestOfOne(list, codes: scope.codes)
                try work.run(&best)
            }
            return
        }
        if BestOfFew.suits(lists, documentCount: scope.documentCount) {
            return try BestOfFew(lists, codes: scope.codes, arena: search.arena).run(&best)
        }
        var lists = lists
        for place in lists.indices {
            try lists[place].tightenBounds(scope.codes)
        }
        let work = BestOfAny(
            lists,
            codes: scope.codes,
            documentLimit: scope.documentCount,
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
            let count = rest.firstIndex { $0.language != first.language }.map { $0 - rest.startIndex } ?? rest.count
            let own = rest.prefix(count)
            rest = rest.dropFirst(count)
            if count > 1 {
                let reader = ListReader(scope: scope, filters: query.filters, arena: search.arena)
                let hits = try reader.hits(of: own, weights: query.content.leaves[leaf].weights)
                var work = BestOfOne(scored(hits, leaf: leaf), codes: scope.codes)
                try work.run(&best)
            } else if first.filter == nil {
                var work = BestOfOne(try open(first, leaf: leaf), codes: scope.codes)
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
        let weights = query.content.leaves[leaf].weights
        if lists.count > 1, slop == 0, lists.allSatisfy({ $0.filter == nil }) {
            try run(PhraseMatcher(lists, scope.segment, weights: weights, arena: search.arena), slop, leaf, &best)
        } else {
            let matcher = try PatternMatcher(
                query.content.leaves[leaf],
                query: query,
                segment: segment,
                language: lists[0].language,
                arena: search.arena
            )
            try run(matcher, slop, leaf, &best)
        }
    }

    private func run<Counter: OccurrenceCounter & ~Copyable>(
        _ counter: consuming Counter,
        _ slop: Int,
        _ leaf: Int,
        _ best: inout BestMatches
    ) throws(IndexError) {
        var work = BestPhrases(
            counter,
            slop: slop,
            weight: query.weights[leaf],
            tables: query.model.bounds,
            codes: scope.codes,
            cancellation: search.cancellation
        )
        try work.run(&best)
    }

    /// Finds every document of the leaf first.
    private func bestOfFound(_ leaf: Int, _ best: inout BestMatches) throws(IndexError) {
        let hits = try search.matcher(ofSegment: segment).hits(ofLeaf: leaf, within: .all)
        var work = BestOfOne(scored(hits, leaf: leaf), codes: scope.codes)
        try work.run(&best)
    }
}

// Lists.
extension SegmentWork {
    /// Whether the leaf is a word with at most one list a language, all of which counts.
    private func isPlain(_ leaf: Int) -> Bool {
        guard case .word(let word) = query.content.leaves[leaf].shape else { return false }
        let lists = query.lists(ofWord: word, inSegment: segment)
        return lists.allSatisfy { $0.filter == nil }
            && zip(lists, lists.dropFirst()).allSatisfy { $0.language != $1.language }
    }

    private func plainList(of leaf: Int, language: Int) -> WordList? {
        guard case .word(let word) = query.content.leaves[leaf].shape else { return nil }
        return query.lists(ofWord: word, inSegment: segment).first { $0.language == language }
    }

    private func open(_ list: WordList, leaf: Int) throws(IndexError) -> ScoredList {
        let cursor = try scope.segment.cursor(
            for: list.info,
            positions: false,
            weights: query.content.leaves[leaf].weights,
            arena: search.arena
        )
        return ScoredList(cursor, weight: query.weights[leaf], tables: query.model.bounds, arena: search.arena)
    }

    private func scored(_ hits: DocumentHits, leaf: Int) -> ScoredList {
        ScoredList(
            hits,
            weight: query.weights[leaf],
            tables: query.model.bounds,
            codes: scope.codes,
            arena: search.arena
        )
    }
}
