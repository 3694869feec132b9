import Foundation
import SearchIndex

/// Makes indexes and times queries as the command line says.
struct Bench {
    private static let scale = [1, 3, 10, 30]

    private let options: BenchOptions
    private let articles: Articles
    private let queries: [NamedQuery]

    init(options: BenchOptions) throws {
        self.options = options
        queries = try NamedQuery.read(from: options.queries ?? NamedQuery.defaultPath, only: options.only)
        articles = try Articles(path: options.articles, limit: options.limit)
    }

    func run() throws {
        var results = Results(stories: articles.all.count, textBytes: articles.byteCount)
        var scaled: [Results.Scaled] = []
        for times in options.isScaled ? Self.scale : [1] {
            let engine = try measure(times: times)
            scaled.append(
                Results.Scaled(
                    times: times,
                    stories: times * articles.all.count,
                    textBytes: times * articles.byteCount,
                    newsd: engine
                )
            )
        }
        results.peers["newsd"] = scaled[0].newsd
        if options.isScaled {
            results.scale = scaled
            print(ScaleTable(scaled, queries: queries).markdown)
        }
        if let path = options.json {
            try results.write(to: path)
        }
    }

    private func measure(times: Int) throws -> Results.Engine {
        let folder = try options.index ?? temporaryFolder()
        defer {
            if options.index == nil {
                try? FileManager.default.removeItem(atPath: folder)
            }
        }
        let run = try IndexRun(articles: articles, repetitions: times, folder: folder)
        let files = try run.files()
        let textBytes = Double(times * articles.byteCount)
        var engine = Results.Engine(
            seconds: run.seconds,
            speed: run.seconds > 0 ? textBytes / 1e6 / run.seconds : 0,
            bytes: files.reduce(0) { $0 + $1.bytes }
        )
        tell(engine, processorSeconds: run.processorSeconds, times: times)
        let snapshot = run.index.latest
        if options.listsSizes {
            tell(files, of: textBytes)
            tell(snapshot.sectionSizes, of: textBytes)
        }
        for query in queries {
            let timing = try QueryTiming(of: query.query, in: snapshot, seconds: options.seconds)
            engine.queries[query.name] = timing
            tell(timing, of: query)
        }
        try run.index.close()
        return engine
    }

    private func tell(_ engine: Results.Engine, processorSeconds: Double, times: Int) {
        let bytes = Double(times * articles.byteCount)
        tell(
            "newsd: \(times * articles.all.count) stories, \((bytes / 1e6).rounded(0)) MB in \(engine.seconds.rounded(2)) s"
                + " (CPU \(processorSeconds.rounded(2)) s) = \(engine.speed.rounded(1)) MB/s; \((Double(engine.bytes) / 1e6).rounded(1)) MB on disk"
                + " = \((Double(engine.bytes) / bytes).rounded(3)) of the text"
        )
    }

    private func tell(_ sizes: [(name: String, bytes: Int)], of textBytes: Double) {
        for size in sizes where size.bytes > 0 {
            let share = (Double(size.bytes) / textBytes).rounded(4)
            tell(
                "  \(size.name.padded(to: 18))\(String(size.bytes).padded(to: -12)) bytes\(share.padded(to: -9)) of the text"
            )
        }
    }

    private func tell(_ timing: QueryTiming, of query: NamedQuery) {
        let median = timing.median.rounded(1).padded(to: -10)
        let percentile99 = timing.percentile99.rounded(1).padded(to: -10)
        tell(
            "  \(query.name.padded(to: 18))\(query.kind.padded(to: 10))\(String(timing.hits).padded(to: -8)) hits"
                + " \(median) us p50 \(percentile99) us p99"
        )
    }

    private func tell(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private func temporaryFolder() throws -> String {
        let place = options.temp.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
        let folder = place.appendingPathComponent("search-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
    }
}
