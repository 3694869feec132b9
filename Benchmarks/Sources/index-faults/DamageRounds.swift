import Foundation
import SearchIndex

/// Damages a stopped index in one place at a time, and looks whether it is noticed, answers no nonsense, and can be repaired.
struct DamageRounds {
    private enum Damage: String, CaseIterable {
        case flippedBit = "flipped bit"
        case cutShort = "cut short"
        case missing
        case exchanged = "exchanged for another file's or an older content"
    }

    let folder: URL
    let places: Int
    let workload: Workload
    private let files = FileManager.default
    private var whole: URL { folder.appendingPathComponent("whole") }
    private var older: URL { folder.appendingPathComponent("older") }
    private var damaged: URL { folder.appendingPathComponent("damaged") }

    init(folder: URL, places: Int, workload: Workload) {
        self.folder = folder
        self.places = places
        self.workload = workload
    }

    /// The number of places after which something was wrong.
    func run() throws -> Int {
        let (model, tag) = try build()
        var random = SeededGenerator(seed: workload.seed &+ 1)
        var bad = 0
        var noticed: [Damage: Int] = [:]
        for place in 1...places {
            try? files.removeItem(at: damaged)
            try files.copyItem(at: whole, to: damaged)
            let kind = Damage.allCases[place % Damage.allCases.count]
            guard let what = try damage(kind, &random) else { continue }
            let complaints = try examine(Comparison(model: model, seed: UInt64(place)), tag: tag)
            if complaints.isEmpty {
                noticed[kind, default: 0] += 1
            } else {
                bad += 1
                print("\(what): \(complaints.joined(separator: "; "))")
            }
        }
        for kind in Damage.allCases {
            print("\(kind.rawValue): \(noticed[kind, default: 0]) noticed, without a wrong hit, and repaired")
        }
        print("\(places) places, \(bad) with complaints")
        return bad
    }

    /// An index with several segments, deletions and changed columns, and a copy from some commits before.
    private func build() throws -> (Model, tag: String) {
        var options = TextIndex.Options()
        options.mergesInline = true
        let index = try TextIndex(directory: whole.path, schema: Workload.schema, options: options)
        var model = Model()
        let steps = 150
        for step in 1...steps {
            let changes = workload.step(step)
            model.apply(changes)
            try index.apply(changes)
            try index.commit(tag: String(step))
            if step == steps - 9 {
                try files.copyItem(at: whole, to: older)
            }
        }
        try index.close()
        return (model, String(steps))
    }

    /// What was done to which file; nil where there was nothing to do it with.
    private func damage(_ kind: Damage, _ random: inout SeededGenerator) throws -> String? {
        let names = try files.contentsOfDirectory(atPath: damaged.path).sorted()
        guard let name = names.randomElement(using: &random) else { return nil }
        let file = damaged.appendingPathComponent(name)
        var content = try Data(contentsOf: file)
        guard !content.isEmpty else { return nil }
        let place = Int.random(in: 0..<content.count, using: &random)
        switch kind {
        case .flippedBit:
            content[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try content.write(to: file)
        case .cutShort: try content.prefix(place).write(to: file)
        case .missing: try files.removeItem(at: file)
        case .exchanged:
            guard let other = try exchange(for: name, content, names, &random) else { return nil }
            try other.write(to: file)
        }
        return "\(name), \(kind.rawValue) at \(place) of \(content.count)"
    }

    private func exchange(
        for name: String,
        _ content: Data,
        _ names: [String],
        _ random: inout SeededGenerator
    ) throws -> Data? {
        if let old = try? Data(contentsOf: older.appendingPathComponent(name)), old != content {
            return old
        }
        let kind = name.split(separator: ".").last
        let alike = names.filter { $0 != name && $0.split(separator: ".").last == kind }
        guard let other = alike.randomElement(using: &random) else { return nil }
        return try Data(contentsOf: damaged.appendingPathComponent(other))
    }

    private func examine(_ comparison: Comparison, tag: String) throws -> [String] {
        var options = TextIndex.Options()
        options.verifiesAfterOpening = false
        let index = try TextIndex(directory: damaged.path, schema: Workload.schema, options: options)
        defer { try? index.close() }
        var complaints: [String] = []
        var isNoticed = index.lostDocuments || index.committedTag != tag || !index.openingNotes.isEmpty
        switch wrongHits(comparison, in: index) {
        case .success(let wrong):
            // An older state is answered from truthfully: only the caller, who knows the tag, can tell.
            if wrong > 0, index.committedTag == tag {
                complaints.append("\(wrong) wrong hits")
            }
        case .failure(let error):
            isNoticed = error.code == .damaged
        }
        isNoticed = isNoticed || !index.problems().isEmpty
        if !isNoticed {
            complaints.append("not noticed")
        }
        try index.refresh()
        try comparison.repair(index)
        complaints += try comparison.differences(in: index)
        complaints += index.problems()
        return complaints
    }

    private func wrongHits(_ comparison: Comparison, in index: TextIndex) -> Result<Int, IndexError> {
        do {
            return .success(try comparison.wrongHits(in: index))
        } catch {
            return .failure(error)
        }
    }
}
