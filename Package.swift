// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "newsd",
    products: [
        .library(name: "SearchIndex", targets: ["SearchIndex"]),
        .executable(name: "newsd", targets: ["newsd"]),
        .executable(name: "newsctl", targets: ["newsctl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration",
            from: "1.4.0",
            traits: []
        ),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The kernel and systemd.
        .systemLibrary(name: "CLibsystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .target(name: "LinuxSystem", dependencies: ["CLibsystemd"]),
        .testTarget(name: "LinuxSystemTests", dependencies: ["LinuxSystem"]),

        // Words, sentences, folding, stems, languages.
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "CLanguageDetector", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "TextUnits", dependencies: ["CSnowball", "CLanguageDetector"]),
        .testTarget(name: "TextUnitsTests", dependencies: ["TextUnits"]),

        // A stream of settled changes of a folder.
        .target(name: "FolderWatch", dependencies: ["LinuxSystem"]),
        .testTarget(name: "FolderWatchTests", dependencies: ["FolderWatch", "LinuxSystem"]),

        // Bytes of a file to articles.
        .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
        .target(name: "ArticleReading", dependencies: ["TextUnits", "CUchardet"]),
        .testTarget(name: "ArticleReadingTests", dependencies: ["ArticleReading"]),

        // What somebody typed to a tree.
        .target(name: "QueryLanguage"),
        .testTarget(name: "QueryLanguageTests", dependencies: ["QueryLanguage"]),

        // Documents in, ranked keys out.
        .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
        .target(name: "SearchIndex", dependencies: ["CXXHash", "TextUnits"]),
        .testTarget(name: "SearchIndexTests", dependencies: ["SearchIndex", "TextUnits"]),

        // Facts of one article.
        .target(name: "ArticleAnalysis", dependencies: ["TextUnits"]),
        .testTarget(name: "ArticleAnalysisTests", dependencies: ["ArticleAnalysis", "TextUnits"]),

        // Facts across articles.
        .target(name: "CrossExamination", dependencies: ["ArticleAnalysis", "TextUnits"]),
        .testTarget(name: "CrossExaminationTests", dependencies: ["ArticleAnalysis", "CrossExamination", "TextUnits"]),

        // Catalogue and index: keeps, finds, joins.
        .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
        .target(
            name: "NewsArchive",
            dependencies: [
                "ArticleAnalysis", "ArticleReading", "CMessageDigest", "CrossExamination", "QueryLanguage",
                "SearchIndex", "TextUnits",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(
            name: "NewsArchiveTests",
            dependencies: [
                "ArticleAnalysis", "ArticleReading", "CrossExamination", "NewsArchive", "QueryLanguage", "SearchIndex",
                "TextUnits",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),

        // The wire, for both ends.
        .target(name: "NewsAPI"),
        .testTarget(name: "NewsAPITests", dependencies: ["NewsAPI"]),

        // The daemon.
        .target(
            name: "NewsDaemon",
            dependencies: [
                "ArticleAnalysis", "ArticleReading", "FolderWatch", "LinuxSystem", "NewsAPI", "NewsArchive",
                "QueryLanguage", "TextUnits",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
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
                "FolderWatch", "LinuxSystem", "NewsAPI", "NewsArchive", "NewsDaemon", "QueryLanguage",
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
                "NewsAPI",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        .executableTarget(name: "newsctl", dependencies: ["NewsCommands"]),
        .testTarget(name: "NewsCommandsTests", dependencies: ["NewsCommands", "NewsAPI"]),

        // The built newsd and newsctl together.
        .testTarget(name: "EndToEndTests", dependencies: ["NewsAPI", "newsd", "newsctl"]),
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
