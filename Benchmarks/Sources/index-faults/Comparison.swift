import SearchIndex

/// Compares an index with what it must hold.
struct Comparison {
    let model: Model
    /// Words that are asked for; each answer is compared with a scan of all texts.
    private let probes: [(word: Int, keys: Set<UInt64>)]

    init(model: Model, seed: UInt64) {
        self.model = model
        var random = SeededGenerator(seed: seed)
        probes = (0..<6).map { _ in
            let word = Int.random(in: 0..<900, using: &random)
            return (word, model.keys(holding: word))
        }
    }

    /// What differs; empty where the index holds just what it must.
    func differences(in index: TextIndex) throws(IndexError) -> [String] {
        var found: [UInt64: Model.Entry] = [:]
        let snapshot = index.latest
        try snapshot.forEachDocument(number: "version") { key, version in
            found[key] = Model.Entry(version: version ?? -1, mark: nil)
        }
        for key in found.keys {
            let mark = try snapshot.number("mark", key: key)
            found[key]?.mark = mark
        }
        var differences: [String] = []
        if found != model.entries {
            let wrong = Set(found.keys).union(model.entries.keys).filter { found[$0] != model.entries[$0] }
            differences.append("\(wrong.count) documents differ, \(wrong.sorted().prefix(3)) among them")
        }
        for probe in probes {
            let hits = try keys(holding: probe.word, in: snapshot)
            if hits != probe.keys {
                differences.append("the hits of \(Workload.spelling(probe.word)) differ")
            }
        }
        return differences
    }

    /// Hits that the true state does not have; documents that are missing are none.
    func wrongHits(in index: TextIndex) throws(IndexError) -> Int {
        let snapshot = index.latest
        var wrong = 0
        for probe in probes {
            let hits = try keys(holding: probe.word, in: snapshot)
            wrong += hits.subtracting(probe.keys).count
        }
        return wrong
    }

    /// What a caller does that keeps the truth elsewhere: adds what is missing or old, takes away what should not be there.
    func repair(_ index: TextIndex) throws(IndexError) {
        var found: [UInt64: Int64] = [:]
        try index.latest.forEachDocument(number: "version") { found[$0] = $1 ?? -1 }
        try index.delete(keys: found.keys.filter { model.entries[$0] == nil })
        let missing = model.entries.filter { found[$0.key] != $0.value.version }
        try index.replace(
            missing.map { Workload.document(key: $0.key, version: $0.value.version, mark: $0.value.mark) }
        )
        try index.update(model.entries.map { ColumnChange(key: $0.key, numbers: ["mark": $0.value.mark]) })
        index.confirmComplete()
        try index.commit(tag: "repaired")
    }

    private func keys(holding word: Int, in snapshot: IndexSnapshot) throws(IndexError) -> Set<UInt64> {
        let pattern = TextPattern.word(WordPattern(.forms(Workload.spelling(word))))
        let query = try snapshot.prepare(.text(pattern, fields: .all))
        let answer = try snapshot.search(IndexSearch(query, limit: 100_000))
        return Set(answer.hits.map(\.key))
    }
}
