import FolderWatch
import Logging
import NewsArchive
import ServiceLifecycle

/// Analyses articles behind indexing, in the order of their rows: facts on threads of its own that leave the processor to
/// everybody else, what links them one after the other; one batch is analysed while the one before it is linked and kept.
/// Then the figures of stories that have changed are compared.
struct Analyst: Service {
    /// Whoever reads, writes or answers goes first; on an idle machine it makes no difference.
    static let niceness: Int32 = 10
    /// What one transaction takes: enough to make its cost small, little enough that writing never waits long for it.
    private static let articlesAtOnce = 64
    private static let bytesAtOnce = 1 << 20
    /// After so many batches stories are compared although more articles wait.
    private static let batchesAtOnce = 64
    /// How often a plan of stories that no longer holds is made anew before it is made while nobody else writes.
    private static let plans = 3

    let archive: Archive
    let threads: BlockingThreads
    let writing: ArchiveWriting
    let slots: WorkSlots
    let suspects: Suspects
    let progress: IndexingProgress
    /// Tells of a file that becomes `failed`.
    let tell: @Sendable ([AppliedChange]) -> Void
    /// Has a file looked at once more in a moment.
    let recheck: @Sendable (RelativePath) -> Void
    let logger: Logger

    func run() async throws {
        try await withGracefulShutdownHandler {
            do {
                try await analyse()
            } catch let error as CancellationError {
                // What was under way when newsd was told to end is done at the next start.
                guard Task.isShuttingDownGracefully else { throw error }
            }
        } onGracefulShutdown: {
            // The rest is still in the queue at the next start.
            archive.endAnalysis()
        }
    }

    private func analyse() async throws {
        var row = archive.analysedRow
        for await _ in archive.analysisWork {
            var isDone = false
            while !isDone, !Task.isShuttingDownGracefully {
                (row, isDone) = try await analyseWhatWaits(after: row)
                try await compareStories()
            }
            progress.update { $0.analysisMoved = nil }
        }
    }

    /// Returns the last row that was looked at, and whether there is none after it.
    private func analyseWhatWaits(after first: Int64) async throws -> (row: Int64, isDone: Bool) {
        try await withThrowingTaskGroup(of: Void.self) { keeping in
            var row = first
            var isDone = false
            for _ in 0..<Self.batchesAtOnce where !isDone && !Task.isShuttingDownGracefully {
                let batch = try await nextBatch(after: row)
                guard let last = batch.last else {
                    isDone = true
                    break
                }
                row = last.row
                if suspects.isSuspect(.file(last.path)) {
                    // Alone, so that nobody else is suspected when it kills newsd again.
                    try await keeping.waitForAll()
                    try await analyse(suspect: last)
                } else {
                    let analysed = try await facts(of: batch)
                    try await keeping.next()
                    keeping.addTask { try await keep(analysed, through: last.row) }
                }
            }
            try await keeping.waitForAll()
            return (row, isDone)
        }
    }

    /// A suspect is a batch of its own.
    private func nextBatch(after row: Int64) async throws -> [ArticleToAnalyse] {
        let waiting = try await threads.run { [archive] in
            try archive.articlesToAnalyse(after: row, count: Self.articlesAtOnce, bytes: Self.bytesAtOnce)
        }
        guard let suspect = waiting.firstIndex(where: { suspects.isSuspect(.file($0.path)) }) else { return waiting }
        return Array(waiting.prefix(max(1, suspect)))
    }

    private func facts(of articles: [ArticleToAnalyse]) async throws -> [AnalysedArticle] {
        progress.update { $0.analysisMoved = .now }
        return try await withThrowingTaskGroup(of: AnalysedArticle.self) { group in
            for article in articles {
                group.addTask {
                    guard !Task.isShuttingDownGracefully else { throw CancellationError() }
                    return try await threads.run { facts(of: article) }
                }
            }
            var analysed: [AnalysedArticle] = []
            for try await article in group {
                analysed.append(article)
            }
            return analysed.sorted { $0.row < $1.row }
        }
    }

    private func facts(of article: ArticleToAnalyse) -> AnalysedArticle {
        let analysed = slots.holding(.file(article.path)) { AnalysedArticle(article) }
        progress.update { $0.analysisMoved = .now }
        return analysed
    }

    private func keep(_ articles: [AnalysedArticle], through row: Int64) async throws {
        let begin = ContinuousClock.now
        let linked = try await threads.run {
            try articles.map { article in
                try slots.holding(.file(article.path)) { () throws(ArchiveError) in try archive.link(article) }
            }
        }
        let kept = try await writing.run { try $0.keep(linked, through: row) }
        progress.update {
            $0.analysed += kept
            $0.analysisMoved = .now
        }
        logger.debug(
            "analysed",
            metadata: ["articles": "\(kept)", "duration_usec": "\((ContinuousClock.now - begin).microseconds)"]
        )
    }

    /// Settles stories, and compares the figures of those that have changed.
    private func compareStories() async throws {
        try await settleStories()
        let (stories, row) = try await threads.run { [archive] in try archive.dueStories() }
        for first in stride(from: 0, to: max(1, stories.count), by: Self.articlesAtOnce) {
            guard !Task.isShuttingDownGracefully else { return }
            let batch = stories[first..<min(first + Self.articlesAtOnce, stories.count)]
            let found = try await threads.run { try batch.map { try conflicts(of: $0) } }
            let isLast = first + batch.count == stories.count
            try await writing.run { try $0.keep(found, settledThrough: isLast ? row : nil) }
            progress.update { $0.analysisMoved = .now }
        }
    }

    private func settleStories() async throws {
        var tries = 0
        while !Task.isShuttingDownGracefully {
            guard let plan = try await threads.run({ [archive] in try archive.storyPlan() }) else { return }
            progress.update { $0.analysisMoved = .now }
            tries += 1
            if try await writing.run({ try $0.keep(plan) }) {
                tries = 0
            } else if tries == Self.plans {
                try await writing.run { try $0.settleStories() }
                tries = 0
            }
        }
    }

    private func conflicts(of story: DueStory) throws -> StoryConflicts {
        let item = WorkItem.story(story.name)
        if suspects.isConvicted(item) {
            logger.error(
                "a story is not compared",
                metadata: ["event": "failed", "reason": "newsd died twice while comparing \(story.name)"]
            )
            return StoryConflicts(none: story)
        }
        defer { suspects.acquit(item) }
        return try slots.holding(item) { () throws(ArchiveError) in try archive.conflicts(of: story) }
    }

    private func analyse(suspect article: ArticleToAnalyse) async throws {
        if suspects.isConvicted(.file(article.path)) {
            try await fail(article.path)
        } else {
            try await keep(try await facts(of: [article]), through: article.row)
        }
        suspects.acquit(.file(article.path))
    }

    /// From here on the catalogue remembers: this state of the file is not read again.
    private func fail(_ path: RelativePath) async throws {
        let reason = suspects.reason
        let applied = try await writing.run { archive in
            guard let known = try archive.knownFiles(at: [path])[path] else { return [] as [AppliedChange] }
            let update = FileUpdate(
                path: path,
                signature: known.signature,
                isRacy: known.isRacy,
                contentHash: known.contentHash,
                outcome: .failed(reason: reason),
                seen: 0
            )
            return try archive.apply([.put(update)])
        }
        tell(applied)
        // Should it have changed just now, it is read anew.
        recheck(path)
    }
}
