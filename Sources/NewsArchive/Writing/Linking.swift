internal import GRDB
internal import Synchronization

/// The linker of the archive, which is filled from the catalogue when it is first needed, and again after a failure.
final class Linking: Sendable {
    private struct Removals {
        var areNoted = false
        var articles: [RemovedArticle] = []
    }

    private let linker = Mutex<ArticleLinker?>(nil)
    private let removals = Mutex(Removals())

    /// Links articles, one after the other, with those linked before.
    func link(_ article: AnalysedArticle, in pool: DatabasePool) throws -> LinkedArticle {
        try linker.withLock { linker in
            if linker == nil {
                // Noted from before the catalogue is read: what goes after that is taken out below.
                removals.withLock { $0 = Removals(areNoted: true) }
                linker = try pool.read { try ArticleLinker($0) }
            }
            let removed = removals.withLock { removals in
                defer { removals.articles = [] }
                return removals.articles
            }
            linker?.remove(removed)
            let linked = try pool.read { try linker?.link(article, $0) }
            return linked ?? LinkedArticle(article: article)
        }
    }

    func noteRemoved(_ articles: [RemovedArticle]) {
        removals.withLock { removals in
            if removals.areNoted {
                removals.articles += articles
            }
        }
    }

    /// Holds articles that were not kept.
    func forget() {
        linker.withLock { $0 = nil }
        removals.withLock { $0 = Removals() }
    }
}
