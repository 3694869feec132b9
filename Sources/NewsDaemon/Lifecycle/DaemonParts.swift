import ArticleReading
import FolderWatch
import Logging
import NewsArchive
import ServiceLifecycle
import SystemdJournal

/// Wires the services together.
struct DaemonParts {
    let configuration: DaemonConfiguration
    let archive: Archive
    let watcher: FolderWatcher
    let progress: IndexingProgress
    let broadcaster: EventBroadcaster
    let threads: DaemonThreads
    let notifier: ServiceNotifier
    let loader: ConfigurationLoader
    let logging: JournalLogging

    private var logger: Logger { logging.logger }
    private var recheck: @Sendable (RelativePath) -> Void { Daemon.recheck(watcher) }

    /// In the order of their start; they are stopped in the opposite order.
    func services() throws -> [any Service] {
        let slots = WorkSlots(directory: configuration.state.path, work: .reading)
        let files = FileReader(
            folder: configuration.folder.path,
            fileSizeLimit: configuration.reading.maxFileSize,
            reader: ArticleReader(),
            slots: slots
        )
        let settings = LiveSettings(slowQuery: configuration.queries.slow)
        let writer = writer()
        let metrics = HTTPMetrics()
        let answers = answers(files: files, settings: settings, metrics: metrics)
        return [
            try indexer(files: files, slots: slots, writer: writer),
            try analyst(writer: writer),
            HTTPServer(
                routes: answers.routes,
                socket: try listen(),
                limits: limits,
                metrics: metrics,
                logger: logger
            ),
            reloading(settings),
            SystemdService(
                notifier: notifier,
                watchdogInterval: ServiceNotifier.watchdogInterval,
                health: Health(archive: archive, threads: threads.asking, watcher: watcher, progress: progress),
                statusLine: { answers.statusLine },
                logger: logger
            ),
        ]
    }

    private func writer() -> BatchWriter {
        let reporter = ChangeReporter(logger: logger)
        return BatchWriter(
            writing: ArchiveWriting(
                archive: archive,
                thread: threads.writing,
                progress: progress,
                reporter: reporter
            ),
            progress: progress,
            reporter: reporter,
            broadcaster: broadcaster,
            recheck: recheck
        )
    }

    private func indexer(files: FileReader, slots: WorkSlots, writer: BatchWriter) throws -> Indexer {
        Indexer(
            watcher: watcher,
            reader: BatchReader(
                files: files,
                archive: archive,
                threads: threads.reading,
                suspects: try Suspects(archive: archive, work: .reading, leftOvers: slots.takeLeftOvers()),
                progress: progress,
                recheck: recheck
            ),
            writer: writer,
            progress: progress
        )
    }

    private func analyst(writer: BatchWriter) throws -> Analyst {
        let slots = WorkSlots(directory: configuration.state.path, work: .analysing)
        return Analyst(
            archive: archive,
            threads: threads.analysis,
            writing: writer.writing,
            slots: slots,
            suspects: try Suspects(archive: archive, work: .analysing, leftOvers: slots.takeLeftOvers()),
            progress: progress,
            tell: { writer.tell($0, bytes: 0) },
            recheck: recheck,
            logger: logger
        )
    }

    private func answers(files: FileReader, settings: LiveSettings, metrics: HTTPMetrics) -> NewsAnswers {
        NewsAnswers(
            archive: archive,
            watcher: watcher,
            progress: progress,
            broadcaster: broadcaster,
            folderCheck: FolderCheck(
                archive: archive,
                files: files,
                listing: { [watcher] in try watcher.listFiles() },
                threads: threads.reading
            ),
            threads: threads.asking,
            httpMetrics: { metrics.snapshot.prometheusText },
            settings: settings,
            folder: configuration.folder.path,
            started: .now,
            logger: logger
        )
    }

    private var limits: HTTPLimits {
        var limits = HTTPLimits()
        limits.connections = configuration.socket.connections
        limits.answer = configuration.queries.timeout
        return limits
    }

    private func listen() throws(StartError) -> ListeningSocket {
        do {
            return try ListeningSocket(path: configuration.socket.path, group: configuration.socket.group)
        } catch {
            throw StartError(code: error.code == .inUse ? .busy : .socket, message: error.message)
        }
    }

    private func reloading(_ settings: LiveSettings) -> ReloadService {
        ReloadService(
            loader: loader,
            current: configuration,
            settings: settings,
            notifier: notifier,
            logging: logging,
            tellReady: { [configuration, notifier, logger] in
                notifier.ready("reading \(configuration.folder.path)")
                logger.notice("ready", metadata: ["event": "ready", "socket": "\(configuration.socket.path)"])
            }
        )
    }
}
