import LinuxSystem
import Synchronization
import Testing

@testable import FolderWatch

/// A watcher on a temporary folder with a consumer that keeps a catalogue and a log.
final class WatchedFolder: Sendable {
    let outer: TestFolder
    /// The watched folder, `outer/news`.
    let path: String
    let catalogue: TestCatalogue
    let watcher: FolderWatcher
    let log = EventLog()
    private let consumer: Task<Void, Never>

    /// `prepare` works on the parent of the watched folder, before anything watches.
    init(
        outer: TestFolder? = nil,
        catalogue: TestCatalogue = TestCatalogue(),
        prepare: (TestFolder) -> Void = { $0.makeDirectories("news") },
        configure: (inout FolderWatchConfiguration) -> Void = { _ in }
    ) throws {
        let outer = try outer ?? TestFolder()
        self.outer = outer
        prepare(outer)
        path = outer.absolute("news")
        var configuration = FolderWatchConfiguration(folder: path, cookieDirectory: outer.absolute("cookies"))
        configuration.retryInterval = .milliseconds(10)
        configure(&configuration)
        self.catalogue = catalogue
        let watcher = try FolderWatcher(configuration, known: catalogue)
        self.watcher = watcher
        let log = log
        consumer = Task {
            while case let events = await watcher.next(limit: 100), !events.isEmpty {
                for event in events {
                    switch event {
                    case .changed(let change): catalogue.apply(change)
                    case .barrier(let barrier): barrier.reached()
                    default: break
                    }
                    log.add(event)
                }
            }
        }
        try watcher.start()
    }

    deinit {
        watcher.stop()
    }

    /// Returns once the consumer has taken what was left.
    func stop() async {
        watcher.stop()
        await consumer.value
    }

    /// Paths of files that are read, after all that has happened so far.
    func paths() async throws -> Set<String> {
        try await watcher.synchronize()
        return Set(catalogue.present.keys.map { String(decoding: $0, as: UTF8.self) })
    }

    /// After all that has happened so far the catalogue is what a fresh look at the folder finds.
    func expectConvergence(_ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await watcher.synchronize()
        let prefix = "news/".bytes
        let listing = try outer.listing().filter { $0.key.starts(with: prefix) }
        let expected = Dictionary(
            uniqueKeysWithValues: listing.map { (Array($0.key.dropFirst(prefix.count)), $0.value) }
        )
        let told = catalogue.knownFiles().mapValues(\.signature)
        let wrong = Set(expected.keys).union(told.keys).filter { expected[$0] != told[$0] }
        #expect(
            wrong.isEmpty,
            "\(wrong.map { (String(fileName: $0), expected[$0], told[$0]) }) \(comment.map(String.init(describing:)) ?? "")",
            sourceLocation: sourceLocation
        )
    }
}

/// All events in order, and a way to wait for one.
final class EventLog: Sendable {
    private struct Waiter {
        var id: Int
        var isMet: @Sendable ([WatchEvent]) -> Bool
        var continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var events: [WatchEvent] = []
        var waiters: [Waiter] = []
        var lastID = 0
    }

    private let state = Mutex(State())

    var events: [WatchEvent] { state.withLock { $0.events } }

    func add(_ event: WatchEvent) {
        let met = state.withLock { state in
            state.events.append(event)
            let met = state.waiters.filter { $0.isMet(state.events) }
            state.waiters.removeAll { waiter in met.contains { $0.id == waiter.id } }
            return met
        }
        for waiter in met { waiter.continuation.resume() }
    }

    /// Returns as soon as the log satisfies the condition.
    func wait(until isMet: @escaping @Sendable ([WatchEvent]) -> Bool) async {
        await withCheckedContinuation { continuation in
            let isMetAlready = state.withLock { state in
                if isMet(state.events) { return true }
                state.lastID += 1
                state.waiters.append(Waiter(id: state.lastID, isMet: isMet, continuation: continuation))
                return false
            }
            if isMetAlready { continuation.resume() }
        }
    }

    func waitForChange(of path: String) async {
        await wait { events in events.contains { $0.change?.path == path.bytes } }
    }

    func changes(of path: String) -> [FolderChange] {
        events.compactMap(\.change).filter { $0.path == path.bytes }
    }

    var scans: [String] {
        events.compactMap { if case .scanStarted(let reason) = $0 { reason } else { nil } }
    }

    /// Each reason, and nil where it was over.
    var states: [String?] { events.compactMap(\.state) }
}

extension WatchEvent {
    var change: FolderChange? {
        if case .changed(let change) = self { change } else { nil }
    }

    var state: String?? {
        switch self {
        case .degraded(let reason): .some(.some(reason))
        case .recovered: .some(.none)
        default: nil
        }
    }
}
