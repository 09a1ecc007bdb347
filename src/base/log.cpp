#include "base/log.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace keywork::log {

namespace {

constexpr auto loggerName = "keywork";

void write(spdlog::level::level_enum level, EventName event, std::int64_t subject, std::int64_t code)
{
    if (const auto logger = spdlog::get(loggerName)) {
        logger->log(level, "{} subject={} code={}", event.text(), subject, code);
    }
}

} // namespace

void writeTo(const std::filesystem::path& file)
{
    spdlog::drop(loggerName);
    const auto logger = spdlog::basic_logger_mt(loggerName, file.string());
    logger->set_pattern("%Y-%m-%dT%H:%M:%S%z %l %v");
    logger->flush_on(spdlog::level::info);
}

void note(EventName event, std::int64_t subject, std::int64_t code)
{
    write(spdlog::level::info, event, subject, code);
}

void error(EventName event, std::int64_t subject, std::int64_t code)
{
    write(spdlog::level::err, event, subject, code);
}

} // namespace keywork::log
