import HeapModule

/// Decides when a path that changes has come to rest. Pure: events and the time in, settled paths and the next deadline out.
/// Times are counted on a monotonic clock from any fixed moment.
struct SettleMachine {
    enum Event {
        /// Closed after writing, renamed, linked, removed: complete as far as anybody can tell.
        case finished
        /// Appeared with content and without a write: linked, unless the write is still to be heard of.
        case appeared
        /// Created, written or touched by somebody who has not closed it.
        case written
    }

    struct Times {
        var afterClose: Duration
        var afterWrite: Duration
        var atMost: Duration
    }

    fileprivate struct Entry {
        var firstWrite: Duration?
        /// Set by the first close and not moved by later ones, so that a file closed again and again is still read.
        var finishedDue: Duration?
        /// Taken back by a write.
        var appearedDue: Duration?
        var writtenDue: Duration?
        var recheckDue: Duration?
        /// The due time of this entry's valid deadline.
        var scheduled: Duration?

        var due: Duration? {
            [finishedDue, appearedDue, writtenDue, recheckDue].compactMap(\.self).min()
        }

        var isSettling: Bool { finishedDue != nil || appearedDue != nil || writtenDue != nil }

        /// Nothing but a second look is left.
        mutating func clearAll() {
            finishedDue = nil
            appearedDue = nil
            writtenDue = nil
            firstWrite = nil
        }
    }

    private let times: Times
    private var entries: [RelativePath: Entry] = [:]
    private var deadlines = Heap<Deadline>()

    init(times: Times) {
        self.times = times
    }

    /// Paths that settle or wait for a second look.
    var count: Int { entries.count }

    /// May be earlier than the next path settles, never later.
    var nextDeadline: Duration? { deadlines.min?.due }

    func isSettling(_ path: RelativePath) -> Bool {
        entries[path]?.isSettling ?? false
    }

    mutating func note(_ event: Event, of path: RelativePath, at now: Duration) {
        update(path) { [times] entry in
            switch event {
            case .finished:
                let due = entry.finishedDue ?? now + times.afterClose
                entry.clearAll()
                entry.finishedDue = due
            case .appeared:
                entry.appearedDue = entry.appearedDue ?? now + times.afterClose
            case .written:
                entry.appearedDue = nil
                let first = entry.firstWrite ?? now
                entry.firstWrite = first
                entry.writtenDue = min(now + times.afterWrite, first + times.atMost)
            }
        }
    }

    /// Lets the path settle once more at `due`, whatever happens to it until then.
    mutating func recheck(_ path: RelativePath, at due: Duration) {
        update(path) { $0.recheckDue = min($0.recheckDue ?? due, due) }
    }

    /// Takes out the paths whose time has come.
    mutating func settled(at now: Duration) -> [RelativePath] {
        var paths: [RelativePath] = []
        while let first = deadlines.min, first.due <= now, let item = deadlines.popMin() {
            guard var entry = entries[item.path], entry.scheduled == item.due else { continue }
            entry.scheduled = nil
            if let due = entry.due, due <= now {
                paths.append(item.path)
                entry.clear(until: now)
            }
            store(entry, for: item.path)
        }
        return paths
    }

    /// Takes out all that settle, whether or not their time has come; second looks stay.
    mutating func settleAll() -> [RelativePath] {
        let paths = entries.filter(\.value.isSettling).map(\.key)
        for path in paths {
            guard var entry = entries[path] else { continue }
            entry.clearAll()
            store(entry, for: path)
        }
        if entries.isEmpty { deadlines = [] }
        return paths
    }

    mutating func removeAll() {
        entries.removeAll()
        deadlines = []
    }

    private mutating func update(_ path: RelativePath, _ change: (inout Entry) -> Void) {
        var entry = entries[path] ?? Entry()
        change(&entry)
        store(entry, for: path)
    }

    /// Every entry has one valid deadline, not later than its due time.
    private mutating func store(_ entry: Entry, for path: RelativePath) {
        guard let due = entry.due else {
            entries[path] = nil
            return
        }
        var entry = entry
        if entry.scheduled.map({ due < $0 }) ?? true {
            entry.scheduled = due
            deadlines.insert(Deadline(due: due, path: path))
        }
        entries[path] = entry
    }
}

extension SettleMachine.Entry {
    fileprivate mutating func clear(until now: Duration) {
        if let due = finishedDue, due <= now { finishedDue = nil }
        if let due = appearedDue, due <= now { appearedDue = nil }
        if let due = recheckDue, due <= now { recheckDue = nil }
        if let due = writtenDue, due <= now {
            writtenDue = nil
            firstWrite = nil
        }
    }
}
