// swift-tools-version: 6.2
import PackageDescription

// Where newsctl is built to be installed it has no use for a dynamic loader, which takes a third of a run. Tests cannot be linked so.
let isStatic = Context.environment["NEWSCTL_STATIC"] == "1"
let clientLinking: [LinkerSetting] = isStatic ? [.unsafeFlags(["-static-executable", "-use-ld=lld"])] : []

let package = Package(
    name: "newsd",
    products: [
        .library(name: "SearchIndex", targets: ["SearchIndex"]),
        .executable(name: "newsd", targets: ["newsd"]),
        .executable(name: "newsctl", targets: ["newsctl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // What newsd speaks of, for all targets.
        .target(name: "NewsModel", dependencies: [.product(name: "Algorithms", package: "swift-algorithms")]),
        .testTarget(name: "NewsModelTests", dependencies: ["NewsModel"]),

        // How many edits lead from one word to another.
        .target(name: "EditDistance"),
        .testTarget(name: "EditDistanceTests", dependencies: ["EditDistance"]),

        // What tests share.
        .target(name: "TestSupport", path: "Tests/TestSupport"),

        // The kernel.
        .target(name: "LinuxSystem"),
        .testTarget(name: "LinuxSystemTests", dependencies: ["LinuxSystem", "TestSupport"]),

        // systemd: its journal, and how a service speaks to its manager.
        .systemLibrary(name: "CLibsystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .target(name: "SystemdJournal", dependencies: ["CLibsystemd", "LinuxSystem"]),
        .testTarget(name: "SystemdJournalTests", dependencies: ["SystemdJournal"]),

        // Words, sentences, folding, stems, languages.
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "CLanguageDetector", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "TextUnits", dependencies: ["CSnowball", "CLanguageDetector"]),
        .testTarget(name: "TextUnitsTests", dependencies: ["TestSupport", "TextUnits"]),

        // A stream of settled changes of a folder.
        .target(
            name: "FolderWatch",
            dependencies: [
                "LinuxSystem", "NewsModel",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HeapModule", package: "swift-collections"),
            ]
        ),
        .testTarget(
            name: "FolderWatchTests",
            dependencies: ["FolderWatch", "LinuxSystem", "NewsModel", "TestSupport"]
        ),

        // Bytes of a file to articles.
        .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
        .target(
            name: "ArticleReading",
            dependencies: [
                "CUchardet", "NewsModel", "TextUnits",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ]
        ),
        .testTarget(name: "ArticleReadingTests", dependencies: ["ArticleReading", "TestSupport"]),

        // What somebody typed to a tree.
        .target(name: "QueryLanguage", dependencies: ["EditDistance", "NewsModel"]),
        .testTarget(name: "QueryLanguageTests", dependencies: ["QueryLanguage", "TestSupport"]),

        // Documents in, ranked keys out.
        .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
        .target(name: "SearchIndex", dependencies: ["CXXHash", "LinuxSystem", "TextUnits"]),
        .testTarget(
            name: "SearchIndexTests",
            dependencies: ["EditDistance", "LinuxSystem", "SearchIndex", "TestSupport", "TextUnits"]
        ),

        // Facts of one article.
        .target(
            name: "ArticleAnalysis",
            dependencies: [
                "NewsModel", "TextUnits",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ]
        ),
        .testTarget(name: "ArticleAnalysisTests", dependencies: ["ArticleAnalysis", "NewsModel", "TextUnits"]),

        // Facts across articles.
        .target(
            name: "CrossExamination",
            dependencies: [
                "ArticleAnalysis", "NewsModel", "TextUnits",
                .product(name: "Algorithms", package: "swift-algorithms"),
                .product(name: "RealModule", package: "swift-numerics"),
            ]
        ),
        .testTarget(
            name: "CrossExaminationTests",
            dependencies: ["ArticleAnalysis", "CrossExamination", "NewsModel", "TestSupport", "TextUnits"],
            exclude: ["Scores/Copies/formula-labels.tsv"]
        ),

        // Catalogue and index: keeps, finds, joins.
        .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
        .target(
            name: "NewsArchive",
            dependencies: [
                "ArticleAnalysis", "ArticleReading", "CMessageDigest", "CrossExamination", "EditDistance",
                "LinuxSystem",
                "NewsModel", "QueryLanguage", "SearchIndex", "TextUnits",
                .product(name: "Algorithms", package: "swift-algorithms"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        .testTarget(
            name: "NewsArchiveTests",
            dependencies: [
                "ArticleAnalysis", "ArticleReading", "CrossExamination", "NewsArchive", "NewsModel", "QueryLanguage",
                "SearchIndex", "TestSupport", "TextUnits",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),

        // The wire, for both ends.
        .target(name: "NewsAPI", dependencies: ["NewsModel"]),
        .testTarget(name: "NewsAPITests", dependencies: ["NewsAPI", "NewsModel"]),

        // The daemon.
        .target(
            name: "NewsDaemon",
            dependencies: [
                "ArticleAnalysis", "ArticleReading", "EditDistance", "FolderWatch", "LinuxSystem", "NewsAPI",
                "NewsArchive", "NewsModel", "QueryLanguage", "SystemdJournal", "TextUnits",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .executableTarget(name: "newsd", dependencies: ["NewsDaemon"]),
        .testTarget(
            name: "NewsDaemonTests",
            dependencies: [
                "FolderWatch", "LinuxSystem", "NewsAPI", "NewsArchive", "NewsDaemon", "NewsModel", "QueryLanguage",
                "SystemdJournal", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),

        // The client.
        .target(
            name: "NewsCommands",
            dependencies: [
                "EditDistance", "LinuxSystem", "NewsAPI", "NewsModel",
                .product(name: "Algorithms", package: "swift-algorithms"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        .executableTarget(
            name: "newsctl",
            dependencies: ["LinuxSystem", "NewsCommands"],
            linkerSettings: clientLinking
        ),
        .testTarget(
            name: "NewsCommandsTests",
            dependencies: ["LinuxSystem", "NewsAPI", "NewsCommands", "NewsModel", "TestSupport"]
        ),

        // What docs/architecture.md says of all targets.
        .testTarget(name: "ArchitectureTests"),

        // The built newsd and newsctl together.
        .testTarget(name: "EndToEndTests", dependencies: ["NewsAPI", "TestSupport", "newsctl", "newsd"]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

for target in package.targets
where [.regular, .executable, .test].contains(target.type) && target.name != "CLanguageDetector" {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
