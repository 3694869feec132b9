/// The snapshots that readers can get at.
struct Publication: Sendable {
    private struct Weak {
        weak var snapshot: IndexSnapshot?
    }

    /// Of the last generations, the newest last.
    private var recent: [IndexSnapshot]
    private var older: [Weak] = []
    private static let kept = 3

    init(_ first: IndexSnapshot) {
        recent = [first]
    }

    var latest: IndexSnapshot { recent[recent.count - 1] }

    subscript(generation: UInt64) -> IndexSnapshot? {
        recent.last { $0.generation == generation }
            ?? older.last { $0.snapshot?.generation == generation }?.snapshot
    }

    /// A snapshot of the same generation as the last, with the same documents, takes its place.
    mutating func publish(_ snapshot: IndexSnapshot) {
        if recent[recent.count - 1].generation == snapshot.generation {
            recent[recent.count - 1] = snapshot
            return
        }
        recent.append(snapshot)
        older.removeAll { $0.snapshot == nil }
        while recent.count > Self.kept {
            older.append(Weak(snapshot: recent.removeFirst()))
        }
    }
}
