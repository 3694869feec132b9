import LinuxSystem
import NewsModel
import Synchronization

/// The thread that turns raw events into settled changes. Everything here runs on that thread alone.
final class FolderWorker {
    /// A comparison of folder and catalogue that is due.
    struct ScanRequest {
        var reason: String
        var due: Duration
    }

    let configuration: FolderWatchConfiguration
    let known: any KnownFiles
    let channel: WatchChannel
    let watches: WatchTable
    var machine: SettleMachine
    var names = NameVerdict()
    /// The tree as it was last seen; nil before the first comparison.
    var root: DirectoryNode?
    /// Files of directories that went away, to be told gone unless they are found again.
    var orphans: Set<RelativePath> = []
    var scanRequest: ScanRequest?
    var nextScan: Duration = .zero
    var nextFolderCheck: Duration = .zero
    var needsPolling = false
    var lostReason: String?
    var overflows = OverflowBackoff()
    private var told: String?

    init(_ configuration: FolderWatchConfiguration, known: any KnownFiles, channel: WatchChannel) {
        self.configuration = configuration
        self.known = known
        self.channel = channel
        watches = WatchTable(inotify: channel.inotify, limit: configuration.watchLimit)
        machine = SettleMachine(
            times: SettleMachine.Times(
                afterClose: configuration.settleAfterClose,
                afterWrite: configuration.settleAfterWrite,
                atMost: configuration.settleAtMost
            )
        )
    }

    var now: Duration { channel.now }

    func run() {
        scanRequest = ScanRequest(reason: "start", due: .zero)
        while !channel.inbox.isStopping {
            work(on: channel.inbox.take())
            channel.status.withLock { $0.pending = machine.count }
            waitUntilReadable([channel.inbox.wakeup.readEnd.number], atMost: timeToNextDeadline)
        }
        channel.output.close()
    }

    private func work(on batch: WatchInbox.Batch) {
        for recheck in batch.rechecks { machine.recheck(recheck.path, at: recheck.due) }
        for reason in batch.rescans { requestScan(reason) }
        let wasLost = lostReason != nil
        checkFolder(force: batch.masks.count > 0)
        if batch.overflowed { handleOverflow() }
        let cookies = process(batch)
        let barriers = batch.overflowed || batch.needsScanForBarrier ? channel.syncs.unplaced() : cookies
        if batch.needsScanForBarrier { requestScan("sync") }
        if !barriers.isEmpty, needsPolling || wasLost { requestScan("sync") }
        if let request = scanRequest, request.due <= now || !barriers.isEmpty { scan(request.reason) }
        emit(machine.settled(at: now))
        if !barriers.isEmpty { place(barriers) }
    }

    /// Puts the barriers behind everything that has happened until now.
    private func place(_ numbers: [UInt64]) {
        // Settling can find new directories, and these new files; nobody makes more of them than there were.
        for _ in 0..<64 {
            if let request = scanRequest, lostReason == nil { scan(request.reason) }
            let paths = machine.settleAll()
            if paths.isEmpty { break }
            emit(paths)
        }
        for number in numbers where channel.syncs.place(number) {
            let syncs = channel.syncs
            channel.output.append(.barrier(SyncBarrier { syncs.finish(number) }))
        }
    }

    private var timeToNextDeadline: Duration {
        let periodic = root == nil || lostReason != nil ? nil : nextScan
        let deadlines = [machine.nextDeadline, scanRequest?.due, periodic].compactMap(\.self)
        return max(min(nextFolderCheck, deadlines.min() ?? nextFolderCheck) - now, .zero)
    }

    /// A request that waits already keeps its reason.
    func requestScan(_ reason: String, after delay: Duration = .zero) {
        let due = now + delay
        if let waiting = scanRequest, waiting.due <= due { return }
        scanRequest = ScanRequest(reason: scanRequest?.reason ?? reason, due: due)
    }

    private func handleOverflow() {
        channel.output.append(.overflowed)
        requestScan("overflow", after: overflows.delay(at: now))
    }

    /// Tells the consumer once how things stand.
    func tellState() {
        let reason = lostReason ?? watchLimitReason
        if reason == told { return }
        told = reason
        channel.status.withLock { $0.degraded = reason }
        channel.output.append(reason.map { .degraded(reason: $0) } ?? .recovered)
    }
}
