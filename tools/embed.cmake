# Puts files into the binary: embed(TARGET NAMESPACE ROOT dir FILES globs…) makes a library whose header
# "embedded/NAMESPACE.h" declares  std::span<const Asset> NAMESPACE::assets()  – path below ROOT, bytes, and the
# first 10 hex digits of their SHA-256.  The file is also the script that the build runs for each change.
if(CMAKE_SCRIPT_MODE_FILE)
  set(arrays "")
  set(table "")
  set(index 0)
  foreach(file IN LISTS FILES)
    file(RELATIVE_PATH path "${ROOT}" "${file}")
    file(SHA256 "${file}" hash)
    string(SUBSTRING "${hash}" 0 10 hash)
    file(READ "${file}" bytes HEX)
    string(LENGTH "${bytes}" size)
    math(EXPR size "${size} / 2")
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "const unsigned char kBytes${index}[] = {${bytes}0};\n")
    string(APPEND table "  {\"${path}\", \"${hash}\", {reinterpret_cast<const char*>(kBytes${index}), ${size}}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  file(WRITE "${OUT}.cpp" "#include \"embedded/${NAME}.h\"\n#include <array>\nnamespace embedded::${NAME} {\nnamespace {\n"
       "${arrays}const std::array<Asset, ${index}> kAssets = {{\n${table}}};\n}\n"
       "std::span<const Asset> assets() { return kAssets; }\n}\n")
  return()
endif()

function(embed target name)
  cmake_parse_arguments(PARSE_ARGV 2 embed "" "ROOT" "FILES")
  set(dir ${PROJECT_BINARY_DIR}/embedded-${name}/embedded)
  list(TRANSFORM embed_FILES PREPEND ${PROJECT_SOURCE_DIR}/)
  file(GLOB files CONFIGURE_DEPENDS ${embed_FILES})
  file(CONFIGURE OUTPUT ${dir}/${name}.h CONTENT
"#pragma once
#include <span>
#include <string_view>
namespace embedded::${name} {
struct Asset {
  std::string_view path;
  std::string_view hash;
  std::string_view bytes;
};
std::span<const Asset> assets();
}
")
  string(REPLACE ";" "$<SEMICOLON>" escaped "${files}")
  add_custom_command(OUTPUT ${dir}/${name}.cpp
    COMMAND ${CMAKE_COMMAND} -DOUT=${dir}/${name} -DNAME=${name} -DROOT=${PROJECT_SOURCE_DIR}/${embed_ROOT}
            "-DFILES=${escaped}" -P ${PROJECT_SOURCE_DIR}/tools/embed.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/tools/embed.cmake VERBATIM)
  add_library(${target} STATIC ${dir}/${name}.cpp)
  target_include_directories(${target} PUBLIC ${PROJECT_BINARY_DIR}/embedded-${name})
endfunction()
